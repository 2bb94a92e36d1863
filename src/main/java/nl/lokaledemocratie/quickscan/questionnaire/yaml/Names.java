package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SpreadsheetHabit;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Checks the names by which parts of a questionnaire are known and refer to each other. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern OPTION = Pattern.compile("[a-z0-9][a-z0-9+-]{0,39}");

    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** A name for a new part. */
    String check(ScalarNode node) {
        warnOfSpreadsheets(node);
        return check(NAME, node, Phrase.of("nameRule"));
    }

    /** A name for a new answer option, which may be a range such as {@code 15-24}. */
    String checkOption(ScalarNode node) {
        warnOfSpreadsheets(node);
        return check(OPTION, node, Phrase.of("optionRule"));
    }

    /** Answers on paper are typed into a spreadsheet, by these names. */
    private void warnOfSpreadsheets(ScalarNode node) {
        SpreadsheetHabit.rewrites(node.getValue())
                .ifPresent(other -> problems.warn(
                        node,
                        Code.SPREADSHEET_KEY,
                        Phrase.of("spreadsheetName", SafeYaml.shown(node.getValue()), shown(other)),
                        Phrase.of("spreadsheetName.remedy")));
    }

    private static Object shown(String other) {
        return other.equals(SpreadsheetHabit.ANOTHER_NUMBER) ? Phrase.of("anotherNumber") : other;
    }

    private String check(Pattern pattern, ScalarNode node, Phrase remedy) {
        if (!pattern.matcher(node.getValue()).matches()) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    Phrase.of("noName", SafeYaml.shown(node.getValue()), strange(node.getValue())),
                    remedy);
        }
        return node.getValue();
    }

    private static Phrase strange(String name) {
        List<String> signs = CleanText.strangeSigns(name);
        return signs.isEmpty() ? Phrase.NOTHING : Phrase.of("strangeSigns", String.join(", ", signs));
    }

    /** Names of known parts; a name that is not known is reported and left out. */
    List<String> references(List<ScalarNode> nodes, Collection<String> known, Code code, Phrase what) {
        Set<String> names = new LinkedHashSet<>();
        for (ScalarNode node : nodes) {
            reference(node, known, code, what).filter(name -> !names.add(name)).ifPresent(twice -> refuseTwice(node));
        }
        return List.copyOf(names);
    }

    void refuseTwice(ScalarNode node) {
        problems.add(
                node, Code.DUPLICATE_KEY, Phrase.of("twice", SafeYaml.shown(node.getValue())), Phrase.of("removeOne"));
    }

    /** The name of a known part, or empty after reporting that it is not known. */
    Optional<String> reference(ScalarNode node, Collection<String> known, Code code, Phrase what) {
        return reference(node, node.getValue(), known, code, what);
    }

    /** The same for a name that stands before a colon. */
    Optional<String> reference(Node at, String name, Collection<String> known, Code code, Phrase what) {
        if (known.contains(name)) {
            return Optional.of(name);
        }
        if (known.isEmpty() && code != Code.UNKNOWN_CORE_VALUE) {
            return Optional.empty(); // the required section is missing, which was told once
        }
        problems.add(at, code, Phrase.of("unknown", what, SafeYaml.shown(name)), Suggestion.remedy(name, known));
        return Optional.empty();
    }
}
