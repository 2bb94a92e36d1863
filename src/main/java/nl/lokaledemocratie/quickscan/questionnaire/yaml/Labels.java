package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.lokaledemocratie.quickscan.notation.SameReading;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Labels among which somebody chooses, and names by which parts are told apart: no two of them may read the same in any language. Until a later release only the same Dutch
 * letters were refused, so the rest of the rule holds for new files only.
 */
final class Labels {

    private final Texts texts;
    private final Problems problems;
    private final Phrase what;
    private final Set<String> dutch = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> seen = new HashSet<>();

    /** @param what another one is called: "another answer", "another group" */
    Labels(Texts texts, Problems problems, Phrase what) {
        this.texts = texts;
        this.problems = problems;
        this.what = what;
    }

    /** Adds a label, or says with which text it stands there already. */
    void add(LocalizedText label, Node at) {
        boolean alwaysRefused = !dutch.add(label.dutch());
        add(label, at, alwaysRefused);
    }

    /** Adds the name of a part: a group, theme, core value or page. */
    void addName(LocalizedText name, YamlMap part, String key) {
        part.find(key).ifPresent(text -> add(name, part.keyNode(key), false));
    }

    /** Adds a label that stands beside the others in the file: "weet ik niet", "anders, namelijk". */
    void addBeside(LocalizedText label, Node at) {
        add(label, at, false);
    }

    private void add(LocalizedText label, Node at, boolean alwaysRefused) {
        if (texts.isMissing(label)) {
            return;
        }
        List<String> twice = label.languages().stream()
                .filter(language -> isTaken(label, language))
                .toList();
        if (!twice.isEmpty()) {
            refuse(label, twice, at, alwaysRefused);
        }
    }

    private boolean isTaken(LocalizedText label, String language) {
        return !seen.add(language + " " + SameReading.of(label.in(language), language));
    }

    private void refuse(LocalizedText label, List<String> languages, Node at, boolean alwaysRefused) {
        Phrase text = Phrase.of("sameLabel", what, SafeYaml.shown(label.in(languages.get(0))), inLanguages(languages));
        Phrase remedy = Phrase.of("sameLabel.remedy");
        if (alwaysRefused) {
            problems.add(at, Code.DUPLICATE_TEXT, text, remedy);
        } else {
            problems.addForNew(at, Code.DUPLICATE_TEXT, text, remedy);
        }
    }

    private static Phrase inLanguages(List<String> languages) {
        return languages.contains(LocalizedText.DUTCH)
                ? Phrase.NOTHING
                : Phrase.of("inLanguage", String.join(", ", languages));
    }
}
