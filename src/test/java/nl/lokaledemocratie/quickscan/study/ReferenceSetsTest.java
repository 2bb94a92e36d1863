package nl.lokaledemocratie.quickscan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.lokaledemocratie.quickscan.truth.Truth;
import nl.lokaledemocratie.quickscan.truth.TruthComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from a study folder to the JSON of METHOD.md 14, against the reference sets. */
class ReferenceSetsTest {

    private static final List<String> SECTIONS =
            List.of("n_empty_respondents_dropped", "groups", "items", "themes", "values", "gaps", "suppression");

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein"})
    void equalsTheReference(String set) throws IOException {
        JsonNode expected = ((ObjectNode) Truth.json(set + "/expected.json")).retain(SECTIONS);

        assertThat(TruthComparison.differences(analyse(set), expected)).isEmpty();
    }

    @Test
    void seesEveryKindOfDifference() throws IOException {
        ObjectNode spoilt = (ObjectNode) analyse("klein");
        ((ObjectNode) spoilt.get("items").get(0)).put("mean", 3.00001).put("flags", "CENSUS");
        ((ObjectNode) spoilt.get("groups").get(1)).put("group", "college");
        spoilt.putNull("n_empty_respondents_dropped");
        spoilt.put("extra", 1);

        List<String> differences =
                TruthComparison.differences(spoilt, ((ObjectNode) Truth.json("klein/expected.json")).retain(SECTIONS));

        assertThat(differences).hasSize(6);
    }

    private static JsonNode analyse(String set) throws IOException {
        StringWriter json = new StringWriter();
        new ResultJson(StudyReader.read(Truth.path(set)).analyse()).write(json);
        return new ObjectMapper().readTree(json.toString());
    }
}
