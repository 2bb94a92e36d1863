package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.List;

import nl.lokaledemocratie.quickscan.answer.Answer;
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
        if (!sheet.audience().equals(group)) {
            return WHOLE;
        }
        return margins.variables().stream()
                .map(variable -> category(
                        variable,
                        sheet.find(variable.name()).map(Answer::written).orElse("")))
                .toList();
    }

    private static String category(Margins.Variable variable, String answer) {
        if (answer.isEmpty() || variable.uncounted().contains(answer)) {
            return "";
        }
        return variable.counts().containsKey(answer) ? answer : UNKNOWN;
    }
}
