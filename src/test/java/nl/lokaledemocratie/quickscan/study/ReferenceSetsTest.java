package nl.lokaledemocratie.quickscan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.lokaledemocratie.quickscan.analysis.json.ResultJson;
import nl.lokaledemocratie.quickscan.truth.Truth;
import nl.lokaledemocratie.quickscan.truth.TruthComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from a study folder to the JSON of METHOD.md 14, against the reference sets. */
class ReferenceSetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "voorbeelddorp", "papierdorp", "klein", "klein3"})
    void equalsTheReference(String set) throws IOException {
        assertThat(TruthComparison.differences(analyse(set), Truth.json(set + "/expected.json")))
                .isEmpty();
    }

    @Test
    void seesEveryKindOfDifference() throws IOException {
        ObjectNode spoilt = (ObjectNode) analyse("klein");
        ((ObjectNode) spoilt.get("items").get(0)).put("mean", 3.00001).put("flags", "CENSUS");
        ((ObjectNode) spoilt.get("groups").get(1)).put("group", "college");
        spoilt.putNull("n_empty_respondents_dropped");
        spoilt.put("extra", 1);

        List<String> differences = TruthComparison.differences(spoilt, Truth.json("klein/expected.json"));

        assertThat(differences).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "voorbeelddorp"})
    void weighsEveryRespondentAsTheReference(String set) throws IOException {
        Study study = StudyReader.read(Truth.path(set));
        StringWriter rows = new StringWriter();
        study.writeWeights(study.analyse().weighting().orElseThrow(), rows);
        List<String[]> actual = weights(rows.toString().lines());
        List<String[]> expected = weights(Files.lines(Truth.path(set + "/expected_weights.csv")));

        assertThat(actual).hasSameSizeAs(expected).hasSizeGreaterThan(100);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)[0]).isEqualTo(expected.get(i)[0]);
            assertSameWeight(actual.get(i)[1], expected.get(i)[1]);
            assertSameWeight(actual.get(i)[2], expected.get(i)[2]);
        }
    }

    private static List<String[]> weights(Stream<String> lines) {
        return lines.skip(1).map(line -> line.split(",", -1)).toList();
    }

    private static void assertSameWeight(String actual, String expected) {
        if (expected.strip().equals("NA")) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(Double.parseDouble(actual)).isCloseTo(Double.parseDouble(expected), withinPercentage(1e-7));
        }
    }

    private static JsonNode analyse(String set) throws IOException {
        StringWriter json = new StringWriter();
        new ResultJson(StudyReader.read(Truth.path(set)).analyse()).write(json);
        return new ObjectMapper().readTree(json.toString());
    }
}
