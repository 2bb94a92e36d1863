package nl.lokaledemocratie.quickscan.report.definition;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Whether a report can be printed with a definition: it has all that the shipped one has, and says nothing that nobody fills in. */
final class DefinitionCheck {

    /** Texts at the top level. */
    static final List<String> TEXTS = List.of("title", "subject", "header", "footer", "page", "contents");

    static final String LANGUAGE_KEY = "language";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,4})(\\.(0|[1-9]\\d{0,4})){2}");
    private static final Pattern LANGUAGE = Pattern.compile("nl|en");

    private final YamlMap root;
    private final Problems problems;
    private final JsonNode shipped = Resources.yaml("/reports/quickscan.yaml");
    private final Words words;

    DefinitionCheck(YamlMap root, Problems problems) {
        this.root = root;
        this.problems = problems;
        words = new Words(problems, shipped);
    }

    void run() {
        identity(root, problems);
        language(root, problems);
        TEXTS.forEach(key -> root.getScalar(key).ifPresent(words::check));
        root.getMap("kinds").ifPresent(this::kinds);
        root.getMap("cover").ifPresent(this::cover);
        ChaptersCheck.ofReport(words, problems).run(root);
        root.getMap("phrases").ifPresent(this::phrases);
        TipsCheck.ofDefinition(root, problems);
        root.refuseOtherKeys();
    }

    /** Which one it is. */
    static void identity(YamlMap root, Problems problems) {
        value(root, "report", NAME, Phrase.of("reportName"), problems);
        value(root, "version", VERSION, Phrase.of("reportVersion"), problems);
    }

    static void language(YamlMap root, Problems problems) {
        value(root, LANGUAGE_KEY, LANGUAGE, Phrase.of("chooseFrom", "nl, en"), problems);
    }

    static void value(YamlMap root, String key, Pattern pattern, Phrase remedy, Problems problems) {
        root.getScalar(key)
                .filter(value -> !pattern.matcher(value.getValue()).matches())
                .ifPresent(value -> problems.add(
                        value, Code.BAD_VALUE, Phrase.of("unusable", key, SafeYaml.shown(value.getValue())), remedy));
    }

    private void kinds(YamlMap kinds) {
        shipped.path("kinds").properties().forEach(kind -> kinds.getMap(kind.getKey())
                .ifPresent(forms -> {
                    kind.getValue().fieldNames().forEachRemaining(form -> forms.getScalar(form)
                            .ifPresent(words::check));
                    forms.refuseOtherKeys();
                }));
        kinds.refuseOtherKeys();
    }

    private void cover(YamlMap cover) {
        shipped.path("cover").properties().forEach(part -> {
            if (part.getValue().isArray()) {
                cover.getList(part.getKey()).stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .forEach(words::check);
            } else {
                cover.getScalar(part.getKey()).ifPresent(words::check);
            }
        });
        cover.refuseOtherKeys();
    }

    private void phrases(YamlMap phrases) {
        shipped.path("phrases").properties().forEach(phrase -> phrase(phrases, phrase.getKey(), phrase.getValue()));
        phrases.refuseOtherKeys();
    }

    /** One that the shipped definition leaves empty may be empty. */
    private void phrase(YamlMap phrases, String key, JsonNode shippedText) {
        if (shippedText.asText().isBlank() && phrases.has(key)) {
            phrases.missed(key);
        }
        phrases.getScalar(key).ifPresent(text -> words.check(text, shippedText));
    }
}
