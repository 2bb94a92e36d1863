package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;

/**
 * The background by which one group is counted apart, so that it can be weighted without keeping sheets.
 *
 * @param group   the group that is weighted; the others are counted as a whole
 * @param margins the known composition of the group
 */
public record Stratification(String group, Margins margins) {

    /** Everybody is counted as a whole. */
    public static final Stratification NONE = new Stratification("", new Margins(List.of()));

    /** Stands for a category that the margins do not know. */
    public static final String UNKNOWN = "\u0000unknown";

    static final List<String> WHOLE = List.of();

    /** The categories of a sheet in the order of the variables, empty for what was not answered or is not counted. */
    public List<String> stratum(AnswerSheet sheet) {
        return stratum(sheet.audience(), sheet.background());
    }

    List<String> stratum(String audience, Map<String, String> background) {
        if (!audience.equals(group)) {
            return WHOLE;
        }
        return margins.variables().stream()
                .map(variable -> category(variable, background.getOrDefault(variable.name(), "")))
                .toList();
    }

    private static String category(Margins.Variable variable, String answer) {
        if (answer.isEmpty() || variable.uncounted().contains(answer)) {
            return "";
        }
        return variable.counts().containsKey(answer) ? answer : UNKNOWN;
    }
}
