package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.SpreadsheetHabit;
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
        return check(NAME, node, "Gebruik kleine letters, cijfers en streepjes, en begin met een letter.");
    }

    /** A name for a new answer option, which may be a range such as {@code 15-24}. */
    String checkOption(ScalarNode node) {
        warnOfSpreadsheets(node);
        return check(OPTION, node, "Gebruik kleine letters, cijfers, streepjes en plustekens.");
    }

    /** Answers on paper are typed into a spreadsheet, by these names. */
    private void warnOfSpreadsheets(ScalarNode node) {
        SpreadsheetHabit.rewrites(node.getValue())
                .ifPresent(other -> problems.warn(
                        node,
                        Code.SPREADSHEET_KEY,
                        "Een spreadsheet maakt van de naam '" + SafeYaml.shown(node.getValue())
                                + "' een datum of getal (" + other
                                + "). Wie antwoorden van papier overneemt, krijgt dan een fout.",
                        "Kies een naam die geen datum of getal kan zijn, zoals 'van-2-tot-9'."));
    }

    private String check(Pattern pattern, ScalarNode node, String remedy) {
        if (!pattern.matcher(node.getValue()).matches()) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "'" + SafeYaml.shown(node.getValue()) + "' kan geen naam zijn." + strange(node.getValue()),
                    remedy);
        }
        return node.getValue();
    }

    private static String strange(String name) {
        List<String> signs = CleanText.strangeSigns(name);
        return signs.isEmpty()
                ? ""
                : " Er staat een teken in dat u niet ziet, of dat op een ander teken lijkt: " + String.join(", ", signs)
                        + ".";
    }

    /** Names of known parts; a name that is not known is reported and left out. */
    List<String> references(List<ScalarNode> nodes, Collection<String> known, Code code, String what) {
        Set<String> names = new LinkedHashSet<>();
        for (ScalarNode node : nodes) {
            reference(node, known, code, what).filter(name -> !names.add(name)).ifPresent(twice -> refuseTwice(node));
        }
        return List.copyOf(names);
    }

    void refuseTwice(ScalarNode node) {
        problems.add(
                node,
                Code.DUPLICATE_KEY,
                "'" + SafeYaml.shown(node.getValue()) + "' staat hier twee keer.",
                "Haal er een weg.");
    }

    /** The name of a known part, or empty after reporting that it is not known. */
    Optional<String> reference(ScalarNode node, Collection<String> known, Code code, String what) {
        return reference(node, node.getValue(), known, code, what);
    }

    /** The same for a name that stands before a colon. */
    Optional<String> reference(Node at, String name, Collection<String> known, Code code, String what) {
        if (known.contains(name)) {
            return Optional.of(name);
        }
        if (known.isEmpty() && code != Code.UNKNOWN_CORE_VALUE) {
            return Optional.empty(); // the required section is missing, which was told once
        }
        problems.add(at, code, what + " '" + SafeYaml.shown(name) + "' bestaat niet.", Suggestion.remedy(name, known));
        return Optional.empty();
    }
}
