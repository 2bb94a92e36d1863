package nl.lokaledemocratie.quickscan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedGroupsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASoundStudy() throws IOException {
        write("population.csv", "group;N;closed\ninwoners;;0\nraadsleden;19;1\n");
        write("responses.csv", "respondent_id,group,a_now,a_wish,a_est\n1,inwoners,1,2,\n");
    }

    /** A group that is named and is not there; without a name residents may be away (METHOD.md 5b). */
    @Test
    void refusesToEstimateAGroupThatIsNotThere() throws IOException {
        write("codebook.csv", "item,theme,has_now,has_wish,reverse,has_est\na,T1,1,1,0,1\n");
        for (String value : List.of("\"\"", "3", "null", "[\"inwoners\"]", "{\"a\": \"inwoners\"}", "true")) {
            write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"estimate_of\": " + value + "}");
            assertThat(problems())
                    .as(value)
                    .singleElement()
                    .asString()
                    .startsWith("config.json:1:49 BAD_CONFIG \"estimate_of: ")
                    .contains("does not name a group; write the key of one group");
        }
        for (String value : List.of("inwonerss", "Inwoners", "burgers")) {
            write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"estimate_of\": \"" + value + "\"}");
            assertThat(problems()).as(value).singleElement().asString().startsWith("config.json:1:49 UNKNOWN_GROUP ");
            assertThat(problems().get(0).meant())
                    .isEqualTo(value.equals("burgers") ? Optional.empty() : Optional.of("inwoners"));
        }
        write("codebook.csv", "item,theme,has_now,has_wish,reverse\na,T1,1,1,0\n");
        assertThat(StudyReader.read(folder).codebook().items()).hasSize(1);
    }

    @Test
    void refusesToEstimateAnotherGroupThanTheQuestionnaireSays() throws IOException {
        Files.copy(
                Path.of("questionnaires", "quickscan-lokale-democratie", "2.0.1.yaml"),
                folder.resolve("questionnaire.yaml"));
        write("config.json", "{\"estimate_of\": \"raadsleden\"}");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("config.json:1:17 BAD_CONFIG \"raadsleden\" is not the group that the questionnaire has");

        write("config.json", "{\"estimate_of\": \"inwoners\"}");
        assertThat(StudyReader.read(folder).codebook().estimated()).isEqualTo("inwoners");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private List<FileProblem> problems() {
        return catchThrowableOfType(FilesRefusedException.class, () -> StudyReader.read(folder))
                .problems();
    }
}
