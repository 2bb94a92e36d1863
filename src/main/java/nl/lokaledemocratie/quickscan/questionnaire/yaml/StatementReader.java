package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.SameReading;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a statement. */
final class StatementReader {

    private static final Phrase REWRITE = Phrase.of("rewrite");

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Names names;
    private final Problems problems;
    private final EstimateReader estimates;
    private final Set<String> statementTexts = new HashSet<>();
    private final Set<String> readings = new HashSet<>();

    StatementReader(Vocabulary vocabulary, Texts texts, Names names, Problems problems) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.names = names;
        this.problems = problems;
        this.estimates = new EstimateReader(vocabulary, names, problems);
    }

    /** The statement; empty without a theme or a scale. */
    Optional<Question> read(String key, Prompt prompt, YamlMap map) {
        refuseSameText(key, prompt.wording(), map);
        Optional<String> theme = theme(key, map);
        List<String> values = names.references(
                map.findWords("core_values"),
                vocabulary.coreValues().keySet(),
                Code.UNKNOWN_CORE_VALUE,
                Phrase.of("theCoreValue"));
        Optional<Scale> scale = scale(map);
        Set<Aspect> aspects = aspects(map);
        boolean reverse = map.isTrue("reverse");
        Set<String> estimatedBy = estimates.read(key, prompt.audiences(), aspects, map);
        return theme.isEmpty() || scale.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statement(key, prompt, theme.get(), values, scale.get(), aspects, reverse, estimatedBy));
    }

    /** Without a theme a statement counts nowhere, with two it counts twice. */
    private Optional<String> theme(String key, YamlMap map) {
        Optional<Node> value = map.find("theme");
        int themes = value.map(node ->
                        node instanceof SequenceNode list ? list.getValue().size() : 1)
                .orElse(0);
        if (themes == 1) {
            return map.findScalar("theme")
                    .flatMap(node -> names.reference(
                            node, vocabulary.themes().keySet(), Code.UNKNOWN_THEME, Phrase.of("theTheme")));
        }
        map.missed("theme");
        problems.add(
                value.orElseGet(map::node),
                Code.NOT_ONE_THEME,
                themes == 0
                        ? Phrase.of("noTheme", SafeYaml.shown(key))
                        : Phrase.of("manyThemes", SafeYaml.shown(key), themes),
                Phrase.of("oneTheme", anyTheme()));
        return Optional.empty();
    }

    private String anyTheme() {
        return vocabulary.themes().keySet().stream().findFirst().orElse("...");
    }

    /** The only scale need not be named. */
    private Optional<Scale> scale(YamlMap map) {
        Map<String, Scale> scales = vocabulary.scales();
        if (!map.has("scale") && scales.size() == 1) {
            map.find("scale");
            return scales.values().stream().findFirst();
        }
        return map.getScalar("scale")
                .flatMap(node -> names.reference(node, scales.keySet(), Code.UNKNOWN_SCALE, Phrase.of("theScale")))
                .map(scales::get);
    }

    private Set<Aspect> aspects(YamlMap map) {
        List<String> asked = names.references(
                map.findSomeWords("asks"),
                Aspect.ASKED.stream().map(Aspect::key).toList(),
                Code.BAD_VALUE,
                Phrase.of("theQuestion"));
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Aspect.ASKED.stream().filter(aspect -> asked.contains(aspect.key())).forEach(aspects::add);
        return aspects.isEmpty() ? EnumSet.copyOf(Aspect.ASKED) : aspects;
    }

    /** Mostly a copied statement that was not rewritten. */
    private void refuseSameText(String key, Wording wording, YamlMap map) {
        LocalizedText text = wording.standard();
        if (texts.isMissing(text)) {
            return;
        }
        if (!statementTexts.add(text.dutch().toLowerCase(Locale.ROOT))) {
            problems.add(map.keyNode("text"), Code.DUPLICATE_TEXT, told(key, Phrase.NOTHING), REWRITE);
        } else {
            text.languages().stream()
                    .filter(language -> !readings.add(language + " " + SameReading.of(text.in(language), language)))
                    .forEach(language -> problems.warn(
                            map.keyNode("text"),
                            Code.DUPLICATE_TEXT,
                            told(key, Phrase.of("inLanguage", language)),
                            REWRITE));
        }
    }

    private static Phrase told(String key, Phrase where) {
        return Phrase.of("sameStatement", SafeYaml.shown(key), where);
    }
}
