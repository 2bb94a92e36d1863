package nl.lokaledemocratie.quickscan.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.report.definition.ReportFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in English says all that the one in Dutch says, in the same places and with the same words filled in. */
class BothLanguagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z-]+}");

    @ParameterizedTest
    @ValueSource(strings = {"quickscan", "residents", "slides", "web"})
    void hasTheSameTextsInBoth(String name) {
        Map<String, String> dutch = texts(name);
        Map<String, String> english = texts(name + ".en");
        english.remove("/language");
        dutch.remove("/language");

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        dutch.forEach((place, text) -> {
            assertThat(places(english.get(place))).as(place).isEqualTo(places(text));
            assertThat(english.get(place).isBlank()).as(place).isEqualTo(text.isBlank());
            assertThat(Lettering.isPrintable(english.get(place))).as(place).isTrue();
        });
    }

    /** As one of an operator's own would be checked. */
    @Test
    void isAWholeDefinition() throws IOException {
        try (var file = getClass().getResourceAsStream("/reports/quickscan.en.yaml")) {
            byte[] content = file.readAllBytes();
            assertThat(ReportFiles.check(new QuestionnaireFile("quickscan.en.yaml", content))
                            .orElseThrow())
                    .isEmpty();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts by their place, those of equal kind in the order of the file. */
    private static Map<String, String> texts(String name) {
        Map<String, String> texts = new TreeMap<>();
        collect("", Resources.yaml("/reports/" + name + ".yaml"), texts);
        return texts;
    }

    private static void collect(String place, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(place, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "/" + i, node.get(i), texts);
            }
        } else {
            node.properties().forEach(entry -> collect(place + "/" + entry.getKey(), entry.getValue(), texts));
        }
    }
}
