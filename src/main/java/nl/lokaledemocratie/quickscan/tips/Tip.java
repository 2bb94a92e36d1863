package nl.lokaledemocratie.quickscan.tips;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.claim.TalkingPoints;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * One tip.
 *
 * @param when   the kinds of finding that it follows from
 * @param step   which learning step it serves: willen, weten, kunnen or doen
 * @param source where it was found
 * @param link   a public address where it, or more of it, stands
 * @param themes keys of themes it goes with, besides those of which a questionnaire names it
 * @param seen   the day on which the source was read; whether the offer is still there, the reader must check
 */
public record Tip(
        String key,
        LocalizedText name,
        LocalizedText explanation,
        Set<TalkingPoints.Kind> when,
        String step,
        String source,
        String link,
        Set<String> themes,
        LocalDate seen) {

    static Tip read(String key, JsonNode node) {
        Set<TalkingPoints.Kind> when = EnumSet.noneOf(TalkingPoints.Kind.class);
        node.path("when")
                .forEach(kind ->
                        when.add(TalkingPoints.Kind.valueOf(kind.asText().toUpperCase(Locale.ROOT))));
        Set<String> themes = new TreeSet<>();
        node.path("themes").forEach(theme -> themes.add(theme.asText()));
        return new Tip(
                key,
                texts(key, node.path("name")),
                texts(key, node.path("explanation")),
                Set.copyOf(when),
                text(key, node, "learning_step"),
                text(key, node, "source"),
                text(key, node, "link"),
                Set.copyOf(themes),
                LocalDate.parse(text(key, node, "seen")));
    }

    private static LocalizedText texts(String key, JsonNode node) {
        return new LocalizedText(Map.of("nl", text(key, node, "nl"), "en", text(key, node, "en")));
    }

    private static String text(String key, JsonNode node, String field) {
        String text = node.path(field).asText();
        if (text.isBlank()) {
            throw new IllegalStateException("The tip " + key + " lacks " + field);
        }
        return text;
    }
}
