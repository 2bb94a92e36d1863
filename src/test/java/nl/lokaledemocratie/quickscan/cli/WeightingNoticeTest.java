package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal of METHOD.md 7 comes with its code, place and remedy, and everything else is analysed. */
class WeightingNoticeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            n z - - z n | n 50, z 50        | responses.csv:0:0 WARNING REFUSED_MISSING          | leave out the variable
            n z n n z x | n 50, z 50        | responses.csv:7:3 WARNING REFUSED_UNKNOWN_CATEGORY | "x" is an answer that margins.csv does not know
            n z x x z n | n 50, z 50, x .   | responses.csv:0:0 WARNING REFUSED_MISSING          | leave out the variable
            n z n n z n | n 50, z 40, o 10  | margins.csv:0:0 WARNING REFUSED_EMPTY_CATEGORY     | "wijk = o" has people
            n z z z z z | n 99, z 1         | margins.csv:0:0 WARNING REFUSED_CAP_INFEASIBLE     | join small categories
            n z n z n z | n 50, z 50        | margins.csv:0:0 WARNING ADVISED_AGAINST            | leave 6 of 6 answers' worth
            """)
    void saysWhyAndWhatToDo(String districts, String margins, String start, String remedy) throws IOException {
        String notice = notice(districts, margins, "");

        assertThat(notice)
                .startsWith(start + " ")
                .contains(remedy)
                .endsWith("\n")
                .containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @CsvSource({"n z n z n z, 'n 30, z 70'"})
    void saysWhenMarginsContradictEachOther(String districts, String margins) throws IOException {
        assertThat(notice(districts, margins, "\nbuurt,n,70\nbuurt,z,30"))
                .startsWith("margins.csv:0:0 WARNING REFUSED_NOT_CONVERGED ")
                .contains("leave out a variable");
    }

    /** The CBS counts women and men; who chose "Anders" gets no weight, like somebody who skipped the question. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "-"})
    void weightsWithoutThoseOfWhomNoFigureExists(String last) throws IOException {
        assertThat(notice("n z " + "n z ".repeat(30) + last, "n 50, z 50, x .", ""))
                .isEmpty();
        assertThat(folder.resolve("out.json"))
                .content()
                .containsPattern("\"n_weighted\"\\s*:\\s*62\\b")
                .containsPattern("\"n_excluded\"\\s*:\\s*1\\b");
    }

    private String notice(String districts, String margins, String more) throws IOException {
        StringBuilder responses = new StringBuilder("respondent_id,group,wijk,buurt,v_now\n");
        String[] each = districts.split(" ");
        for (int i = 0; i < each.length; i++) {
            String district = each[i].replace("-", "");
            responses.append(i + ",inwoners," + district + "," + district + "," + (1 + i % 5) + "\n");
        }
        write("responses.csv", responses.toString());
        write("codebook.csv", "item,theme,has_now,has_wish,reverse\nv,T,1,0,0\n");
        write("population.csv", "group,N,closed\ninwoners,,0\n");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5}");
        write(
                "margins.csv",
                "variable,category,count\nwijk,"
                        + margins.replace(", ", "\nwijk,").replace(' ', ',') + more + "\n");
        String said = Analysed.notices(folder);
        assertThat(folder.resolve("out.json")).content().contains("\"weighting\"");
        return said;
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
