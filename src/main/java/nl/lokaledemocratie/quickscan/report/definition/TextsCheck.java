package nl.lokaledemocratie.quickscan.report.definition;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

/** Texts in more than one language that the program fills in: all that the shipped file has, with the same words in braces. */
final class TextsCheck {

    private TextsCheck() {}

    /** @param name of the shipped file, as in "annex" */
    static void run(YamlMap root, String name, Problems problems) {
        Words words = new Words(problems);
        Resources.yaml("/reports/" + name + ".yaml").properties().forEach(text -> root.getMap(text.getKey())
                .ifPresent(found -> check(found, text.getValue(), words)));
        root.refuseOtherKeys();
    }

    private static void check(YamlMap text, JsonNode shipped, Words words) {
        shipped.properties().forEach(language -> text.getScalar(language.getKey())
                .ifPresent(found -> words.check(found, language.getValue())));
        text.refuseOtherKeys();
    }
}
