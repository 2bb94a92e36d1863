package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What the page of a result says of findings is what the report says, word by word, in both languages. */
class SameWordsTest {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("findingsGap", "highlight-paired"),
            Map.entry("findingsGapLevels", "highlight-paired-levels"),
            Map.entry("findingsLevels", "highlight-levels"),
            Map.entry("findingsSince", "highlight-since"),
            Map.entry("findingsHigher", "highlight-higher"),
            Map.entry("findingsLower", "highlight-lower"),
            Map.entry("findingsRose", "highlight-rose"),
            Map.entry("findingsFell", "highlight-fell"),
            Map.entry("findingsGaps", "highlights-paired"),
            Map.entry("findingsGroups", "highlights-groups"),
            Map.entry("findingsNone", "findings-none"),
            Map.entry("findingsNothing", "findings-nothing"),
            Map.entry("rankings", "highlights-gaps"),
            Map.entry("rankedLargest", "gap-largest"),
            Map.entry("rankedSmallest", "gap-smallest"),
            Map.entry("rankedEven", "gap-even"),
            Map.entry("rankedSmall", "gap-small"),
            Map.entry("rankedOne", "gap-only"),
            Map.entry("rankedScales", "gap-scales"),
            Map.entry("rankedNone", "gap-none"),
            Map.entry("rankedNegative", "gap-negative"));

    @ParameterizedTest
    @CsvSource({"'', quickscan.yaml", "_en, quickscan.en.yaml"})
    void sayWhatTheReportSays(String language, String report) throws IOException {
        Properties page = messages("messages/findings" + language + ".properties");
        Map<?, ?> phrases = phrases(report);
        SENTENCES.forEach((message, phrase) -> assertThat(plain(page.getProperty(message)))
                .as(message)
                .isEqualTo(plain(String.valueOf(phrases.get(phrase)))));
        String sides = page.getProperty("rankedSides");
        assertThat(plain(sides.replaceFirst("\\{gap}.*", "{gap}).")))
                .isEqualTo(plain((String) phrases.get("gap-largest-sides")));
        assertThat(sides)
                .contains("{#if rounded}, " + phrases.get("gap-rounded") + "{/if}")
                .contains("{#if pairs}, " + phrases.get("gap-pairs") + "{/if}");
        for (String which : new String[] {"which-shown", "which-fully"}) {
            assertThat(page.getProperty("rankedOver")).contains(" " + phrases.get(which) + "{");
            assertThat(page.getProperty("rankedNext"))
                    .contains(plain(((String) phrases.get("gap-next"))
                            .replace(
                                    "{of}",
                                    " "
                                            + ((String) phrases.get("of-these-part"))
                                                    .replace("{things}", (String) phrases.get("gap-themes"))
                                                    .replace("{which}", " " + phrases.get(which)))
                            .replace("{gaps}", "{places}")));
        }
    }

    /** The same names for the same blanks, and no marks of bold type. */
    private static String plain(String text) {
        return text.replace("**", "")
                .replace("{name}, ", "{group}, ")
                .replace("{of}", " {over}")
                .replace("{gaps}", "{places}")
                .replace("{theme} ({gap})", "{places}");
    }

    private static Map<?, ?> phrases(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("reports", file))) {
            Map<?, ?> report = new Yaml().load(in);
            return (Map<?, ?>) report.get("phrases");
        }
    }

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src", "main", "resources", file))) {
            properties.load(in);
        }
        return properties;
    }
}
