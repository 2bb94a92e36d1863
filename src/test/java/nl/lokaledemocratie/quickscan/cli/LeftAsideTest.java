package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .startsWith("responses.csv:0:0 OWN_ESTIMATE 2 of \"inwoners\" (the first is respondent \"b\")")
                .contains("leave the columns that end in _est empty for them")
                .containsOnlyOnce("\n");
        assertThat(folder.resolve("out.json")).content().containsPattern("\"n_empty_respondents_dropped\"\\s*:\\s*1");
    }

    @Test
    void tellsThatAColumnOfTheMarginsIsNotThere() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est,sex\na,inwoners,2,,m\nd,raadsleden,3,4,v\n");
        write("margins.csv", "variable,category,count\nsex,m,10\nsex,v,10\nleeftijd,15-44,10\nleeftijd,45+,10\n");

        assertThat(said())
                .contains("responses.csv:1:0 NO_BACKGROUND column \"leeftijd\" of margins.csv is not there or empty;")
                .contains("responses.csv:0:0 REFUSED_MISSING ")
                .doesNotContain("\"sex\"");
    }

    @Test
    void saysNothingWhenEverythingCounts() throws IOException {
        write("responses.csv", "respondent_id,group,v_now,v_est\na,inwoners,2,\nd,raadsleden,3,4\n");

        assertThat(said()).isEmpty();
    }

    private String said() {
        return Analysed.notices(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
