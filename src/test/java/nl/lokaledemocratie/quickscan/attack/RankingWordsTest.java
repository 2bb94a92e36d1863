package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.analysis.claim.GapRanking;
import nl.lokaledemocratie.quickscan.analysis.claim.RankedOver;
import nl.lokaledemocratie.quickscan.analysis.claim.Ranking;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.RankingResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** METHOD.md 11b: a largest or smallest is named in few places, from what the section says, and each says over what it ranks. */
class RankingWordsTest {

    private static final Pattern DUTCH = Pattern.compile(
            "(?i)\\b(?<!ten )(grootst|kleinst|hoogst|laagst|meest|minst|vaakst|best|slechtst)(e|en)?\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?<!at )(largest|smallest|highest|lowest|most|least|best|worst|biggest)\\b");

    /** They rank, and have {of}, {over} or words of their own for the set. */
    private static final Set<String> RANK = Set.of(
            "rankedLargest",
            "rankedSides",
            "rankedSmallest",
            "gap-largest",
            "gap-largest-sides",
            "gap-smallest",
            "highlights-divided-order",
            "highlights-unknown-order",
            "order",
            "orderShown",
            "ranking-order",
            "ranking-order-shown");

    /** Other senses: the top of a scale, most statements, an introduction to sentences that do say it, what words mean. */
    private static final Set<String> NO_RANKING = Set.of(
            "ceiling",
            "caution-ceiling",
            "caution-ceiling-reverse",
            "ceilingReverse",
            "ceiling-caption",
            "ceilings",
            "ceilingsShare",
            "column-top",
            "top",
            "asked-most",
            "gaps-intro-pairs",
            "answers",
            "unreliable",
            "detectable",
            "chapters",
            "nothing-hidden",
            "how");

    @Test
    void areWrittenNowhereElse() {
        Set<String> found = new TreeSet<>();
        texts().forEach((place, texts) -> texts.stream()
                .map(text -> text.replaceAll("\\{[^{}]+}", ""))
                .filter(text ->
                        DUTCH.matcher(text).find() || ENGLISH.matcher(text).find())
                .forEach(text -> found.add(place)));

        assertThat(found.stream().filter(key -> !NO_RANKING.contains(key)))
                .as("new ranking words go through a Ranking, which knows over what")
                .isSubsetOf(RANK);
        assertThat(RANK).allMatch(found::contains, "is still used");
    }

    @Test
    void sayOverWhatTheyRank() {
        Map<String, List<String>> texts = texts();
        for (String key : RANK) {
            assertThat(texts.get(key))
                    .as(key)
                    .allMatch(text -> text.contains("{of}") || text.contains("{over}") || key.contains("rder"));
        }
    }

    /** What page and report make of published numbers is what the section has. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein", "klein3"})
    void areThoseOfTheSection(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        PublishedResult published = Disclosure.publish(result);
        Questionnaire questionnaire = StudyQuestionnaire.named(result.codebook(), result.populations());

        assertThat(result.rankings()).isNotEmpty();
        for (RankingResult row : result.rankings()) {
            Ranking<GapRanking.Gap> ranking = GapRanking.of(published, questionnaire, row.group(), Notation.DUTCH::mean)
                    .ranking();
            assertThat(ranking.over()).isEqualTo(new RankedOver(row.shown(), row.meanOnly(), row.hidden()));
            assertThat(ranking.isRanked()).isEqualTo(!row.largest().isEmpty());
            if (ranking.isRanked()) {
                assertThat(themes(ranking.largest())).containsAll(keys(row.largest()));
                assertThat(themes(ranking.smallest())).containsAll(keys(row.smallest()));
            }
        }
    }

    private static List<String> themes(List<Ranking.Ranked<GapRanking.Gap>> places) {
        return places.stream().map(place -> place.what().theme().key()).toList();
    }

    private static List<String> keys(List<RankingResult.Place> places) {
        return places.stream().map(RankingResult.Place::key).toList();
    }

    /** All words about results, by key. */
    private static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String bundle : List.of("results", "findings", "answers", "comparison")) {
            for (String language : List.of("", "_en")) {
                messages("messages/" + bundle + language + ".properties")
                        .forEach((key, text) -> add(texts, (String) key, (String) text));
            }
        }
        for (String file : List.of("quickscan.yaml", "glossary.yaml")) {
            flatten(texts, "", new Yaml().load(read(Path.of("reports", file))));
        }
        return texts;
    }

    private static void add(Map<String, List<String>> texts, String key, String text) {
        texts.computeIfAbsent(key, unseen -> new ArrayList<>()).add(text);
    }

    private static void flatten(Map<String, List<String>> texts, String key, Object node) {
        if (node instanceof Map<?, ?> map) {
            Object named = map.get("key");
            map.forEach((name, value) -> flatten(texts, place(key, String.valueOf(name), named), value));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> flatten(texts, key, value));
        } else {
            add(texts, key, String.valueOf(node));
        }
    }

    /** A phrase by its key, a word of the glossary by its own, all in a chapter as "chapters". */
    private static String place(String above, String name, Object named) {
        if (above.equals("chapters")) {
            return above;
        }
        return named == null || above.isEmpty() && !Set.of("term", "meaning").contains(name)
                ? inner(above, name)
                : named.toString();
    }

    private static String inner(String above, String name) {
        return Set.of("nl", "en").contains(name) ? above : name;
    }

    private static Properties messages(String resource) {
        Properties properties = new Properties();
        try (InputStream in = RankingWordsTest.class.getClassLoader().getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
