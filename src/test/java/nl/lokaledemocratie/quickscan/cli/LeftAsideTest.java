package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who made a file hears what of it counts nowhere; everything else is analysed. */
class LeftAsideTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() throws IOException {
        write("codebook.csv", "item,theme,has_now,has_wish,reverse,has_est\nv,T,1,0,0,1\n");
        write("population.csv", "group,N,closed\ninwoners,,0\nraadsleden,3,1\n");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5}");
    }

    @Test
    void tellsWhoEstimatesTheirOwnGroup() throws IOException {
        write(
                "responses.csv",
                "respondent_id,group,v_now,v_est\na,inwoners,2,\nb,inwoners,3,4\nc,inwoners,,5\nd,raadsleden,3,4\n");

        assertThat(said())
                .startsWith("responses.csv:3:4 WARNING OWN_ESTIMATE 2 of \"inwoners\" (the first is respondent \"b\")")
                .contains("leave the columns that end in _est empty for them")
                .containsOnlyOnce("\n");
        assertThat(folder.resolve("out.json")).content().containsPattern("\"n_empty_respondents_dropped\"\\s*:\\s*1");
    }

    @Test
    void tellsThatAColumnOfTheMarginsIsNotThere() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est,sex\na,inwoners,2,,m\nd,raadsleden,3,4,v\n");
        write("margins.csv", "variable,category,count\nsex,m,10\nsex,v,10\nleeftijd,15-44,10\nleeftijd,45+,10\n");

        assertThat(said())
                .contains(
                        "responses.csv:1:0 WARNING NO_BACKGROUND column \"leeftijd\" of margins.csv is not there or empty;")
                .contains("responses.csv:0:0 WARNING REFUSED_MISSING ")
                .doesNotContain("\"sex\"");
    }

    @Test
    void saysNothingWhenEverythingCounts() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est\na,inwoners,2,\nd,raadsleden,3,4\n");

        assertThat(said()).isEmpty();
    }

    /** Columns of other names are allowed; one that comes near is a slip that would cost the channel, the class or the estimates. */
    @ParameterizedTest
    @CsvSource({
        "Channel, 5, channel",
        "kanaal, 5, channel",
        "chanel, 5, channel",
        "Sex, 5, sex",
    })
    void tellsOfAColumnWhoseNameComesNear(String name, int column, String meant) throws IOException {
        write("margins.csv", "variable,category,count\nsex,m,10\nsex,v,10\n");
        write("responses.csv", "respondent_id,group,v_now,v_est," + name + "\na,inwoners,2,,paper\n");

        assertThat(said())
                .contains("responses.csv:1:" + column + " WARNING UNKNOWN_COLUMN \"" + name
                        + "\" is a column that is not" + " read;")
                .contains("did you mean \"" + meant + "\"?\n");
    }

    @Test
    void tellsOfAColumnOfTheCodebookWhoseNameComesNear() throws IOException {
        write("codebook.csv", "item,theme,has_now,has_wish,reverse,has_EST\nv,T,1,0,0,1\n");
        write("responses.csv", "respondent_id,group,v_now,remarks\na,inwoners,2,paper\n");

        assertThat(said())
                .startsWith("codebook.csv:1:6 WARNING UNKNOWN_COLUMN \"has_EST\"")
                .endsWith("did you mean \"has_est\"?\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void tellsThatNobodyIsThereToBeEstimated() throws IOException {
        write("population.csv", "group,N,closed\nraadsleden,3,1\n");
        write("responses.csv", "respondent_id,group,v_now,v_est\nd,raadsleden,3,4\n");

        assertThat(said())
                .startsWith("population.csv:1:0 WARNING NO_ESTIMATED_GROUP \"inwoners\" ")
                .containsOnlyOnce("\n");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"estimate_of\": \"inwoners\"}");
        assertThat(said()).startsWith("config.json:1:49 WARNING NO_ESTIMATED_GROUP \"inwoners\" ");
    }

    @Test
    void tellsThatNobodyIsThereToBeWeighted() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est,sex\na,inwoners,2,,m\n");
        write("margins.csv", "variable,category,count\nsex,m,10\nsex,v,10\n");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5, \"weight_group\": \"Inwoner\"}");

        assertThat(said())
                .startsWith("config.json:1:50 WARNING NO_WEIGHTED_GROUP \"Inwoner\" ")
                .endsWith("did you mean \"inwoners\"?\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void tellsOfMoreSheetsThanPeople() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est\na,raadsleden,2,\nb,raadsleden,2,\nc,raadsleden,3,4\n");
        assertThat(said()).isEmpty();

        write("population.csv", "group,N,closed\ninwoners,,0\nraadsleden,2,1\n");
        assertThat(said())
                .isEqualTo(
                        "population.csv:3:2 WARNING N_EXCEEDED \"raadsleden\" has 3 sheets and only 2 people, so nothing"
                                + " of it is shown; correct N, or look whether sheets came in twice\n");
    }

    private String said() {
        return Analysed.notices(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
