package nl.lokaledemocratie.quickscan.report.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The words in braces that a report fills in: those of the shipped definition in the same place, and those it fills in everywhere. */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z-]+)}");

    private static final Pattern LOOSE = Pattern.compile("[{}]");

    /** How many signs on both sides show where a brace stands. */
    private static final int AROUND = 24;

    /** Those of every report that the shipped definition happens not to use in a chapter. */
    private static final Set<String> OTHERS = Set.of("fingerprint", "groups", "place", "questionnaire", "version");

    private final Set<String> everywhere;
    private final Problems problems;

    /** Of a file without texts that have more words than their own. */
    Words(Problems problems) {
        this.problems = problems;
        everywhere = Set.of();
    }

    /** Of a definition as these. */
    Words(Problems problems, JsonNode... shipped) {
        this.problems = problems;
        everywhere = new LinkedHashSet<>(OTHERS);
        for (JsonNode definition : shipped) {
            add(definition);
        }
    }

    private void add(JsonNode shipped) {
        everywhere.addAll(in(shipped.path("chapters")));
        everywhere.addAll(in(shipped.path("cover")));
        everywhere.addAll(in(shipped.path("kinds")));
        for (String key : DefinitionCheck.TEXTS) {
            everywhere.addAll(in(shipped.path(key)));
        }
    }

    /** Checks the text of any place. */
    void check(ScalarNode text) {
        check(text, Set.of());
    }

    /** Checks a text that the report fills in with words of its own, as the shipped one. */
    void check(ScalarNode text, JsonNode... shipped) {
        Set<String> own = new LinkedHashSet<>();
        for (JsonNode one : shipped) {
            own.addAll(in(one));
        }
        check(text, own);
    }

    private void check(ScalarNode text, Set<String> own) {
        Set<String> known = new TreeSet<>(everywhere);
        known.addAll(own);
        List<String> lost = Lettering.lost(text.getValue());
        if (!lost.isEmpty()) {
            problems.add(
                    text,
                    Code.UNPRINTABLE,
                    Phrase.of("unprintable", String.join(" ", lost)),
                    Phrase.of("unprintable.remedy"));
        }
        ForbiddenWords.in(text.getValue())
                .forEach(word -> problems.add(
                        text, Code.BAD_VALUE, Phrase.of("forbiddenWord", word), Phrase.of("forbiddenWord.remedy")));
        if (LOOSE.matcher(PLACE.matcher(text.getValue()).replaceAll("")).find()) {
            problems.add(
                    text,
                    Code.UNKNOWN_WORD,
                    Phrase.of("looseBrace", SafeYaml.shown(around(text.getValue()))),
                    Phrase.of("looseBrace.remedy", "{participation}"));
        }
        Matcher word = PLACE.matcher(text.getValue());
        while (word.find()) {
            if (!known.contains(word.group(1))) {
                problems.add(
                        text,
                        Code.UNKNOWN_WORD,
                        Phrase.of("unknownWord", "{" + word.group(1) + "}"),
                        Suggestion.remedy(word.group(1), known));
            }
        }
    }

    /** The first brace that belongs to no word, and what stands about it. */
    private static String around(String text) {
        String rest =
                PLACE.matcher(text).replaceAll(place -> " ".repeat(place.group().length()));
        Matcher loose = LOOSE.matcher(rest);
        int at = loose.find() ? loose.start() : 0;
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    private static Set<String> in(JsonNode node) {
        Set<String> words = new LinkedHashSet<>();
        collect(node, words);
        return words;
    }

    private static void collect(JsonNode node, Set<String> words) {
        if (node.isTextual()) {
            PLACE.matcher(node.asText()).results().forEach(found -> words.add(found.group(1)));
        }
        node.forEach(kid -> collect(kid, words));
    }
}
