package nl.lokaledemocratie.quickscan.report.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A shorter edition of the report: its own chapters, and only those words that differ from the report it is based on. */
final class EditionCheck {

    /** That one says on what it is based. */
    static final String BASE = "based-on";

    private static final String FORM = "form";

    /** The shipped edition of each form; the one without a form is printed on paper. */
    private static final Map<String, String> SHIPPED = Map.of("", "residents", "slides", "slides", "web", "web");

    private final YamlMap root;
    private final Problems problems;
    private final JsonNode base = Resources.yaml("/reports/quickscan.yaml");
    private final JsonNode shipped;
    private final Words words;

    EditionCheck(YamlMap root, Problems problems) {
        this.root = root;
        this.problems = problems;
        String form = root.findScalar(FORM).map(ScalarNode::getValue).orElse("");
        shipped = Resources.yaml("/reports/" + SHIPPED.getOrDefault(form, "slides") + ".yaml");
        words = new Words(problems, base, shipped);
    }

    /** Whether it says that it is the page. */
    static boolean isPage(YamlMap root) {
        return root.findScalar(FORM)
                .filter(form -> form.getValue().equals("web"))
                .isPresent();
    }

    void run() {
        DefinitionCheck.identity(root, problems);
        if (root.has(DefinitionCheck.LANGUAGE_KEY)) {
            DefinitionCheck.language(root, problems);
        }
        DefinitionCheck.value(root, BASE, Pattern.compile("quickscan"), Phrase.of("chooseFrom", "quickscan"), problems);
        if (root.has(FORM)) {
            DefinitionCheck.value(
                    root, FORM, Pattern.compile("slides|web"), Phrase.of("chooseFrom", "slides, web"), problems);
        }
        root.getScalar("title").ifPresent(words::check);
        DefinitionCheck.TEXTS.forEach(key -> root.findScalar(key).ifPresent(words::check));
        root.findMap("cover").ifPresent(this::cover);
        ChaptersCheck.ofEdition(words, problems).run(root);
        root.findMap("phrases").ifPresent(this::phrases);
        TipsCheck.ofDefinition(root, problems);
        root.refuseOtherKeys();
    }

    private void cover(YamlMap cover) {
        base.path("cover").fieldNames().forEachRemaining(key -> {
            if (base.path("cover").path(key).isArray()) {
                cover.findWords(key).forEach(words::check);
            } else {
                cover.findScalar(key).ifPresent(words::check);
            }
        });
        cover.refuseOtherKeys();
    }

    private void phrases(YamlMap phrases) {
        List<String> own = keys(shipped);
        own.addAll(keys(base));
        own.forEach(key -> phrases.findScalar(key)
                .ifPresent(text -> words.check(
                        text,
                        shipped.path("phrases").path(key),
                        base.path("phrases").path(key))));
        phrases.refuseOtherKeys();
    }

    private static List<String> keys(JsonNode definition) {
        List<String> keys = new ArrayList<>();
        definition.path("phrases").fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
