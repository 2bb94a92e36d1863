package nl.lokaledemocratie.quickscan.scan.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the rows of data folders that exist is read, and written again as it was. */
class StoredQuestionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> rows() {
        return """
                {"kind":"CHOICE","text":{"nl":"Welk plein?"},"options":[{"nl":"Markt","en":"Market"},{"nl":"Haven"}],"most":0,"bounds":{"lowest":0,"highest":0}}
                {"kind":"CHOICES","text":{"nl":"Welke?"},"options":[{"nl":"Markt"},{"nl":"Haven"},{"nl":"Park"}],"most":2,"bounds":{"lowest":0,"highest":0}}
                {"kind":"MARK","text":{"nl":"Welk cijfer?","en":"Which mark?"},"options":[],"most":0,"bounds":{"lowest":0,"highest":0}}
                {"kind":"NUMBER","text":{"nl":"Hoe vaak?"},"options":[],"most":0,"bounds":{"lowest":-5,"highest":31}}
                {"kind":"OPEN","text":{"nl":"Wat mist u?"},"options":[],"most":0,"bounds":{"lowest":0,"highest":400}}
                """
                .lines();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void writesWhatItRead(String row) throws JsonProcessingException {
        Question question = JSON.readValue(row, StoredQuestion.class).question("eigen-1");

        String written = JSON.writeValueAsString(StoredQuestion.of(question));

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(row));
    }
}
