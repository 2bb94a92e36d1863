package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report of a study says in words is true of that study. */
class StudyWordsTest {

    private static final int PEOPLE = 15;

    @TempDir
    private Path folder;

    @BeforeEach
    void setUp() throws IOException {
        write("codebook.csv", "item,theme,has_now,has_wish,reverse,has_est\nv,T,1,1,1,1\nw,T,1,1,0,0\n");
        write("population.csv", "group,N,closed\nraadsleden,20,1\ninwoners,,0\n");
        write("config.json", "{\"scale_min\": 1, \"scale_max\": 5}");
    }

    @Test
    void saysWhichEndNearlyEverybodyWishes() throws IOException {
        answer("v_now,v_wish,w_now,w_wish,v_est", i -> (2 + i % 3) + ",1," + (2 + i % 3) + ",5,");

        assertThat(report())
                .contains("Bijna iedereen van de inwoners (100%; voor 100% kan het nog beter dan nu)")
                .contains("wenst het laagste, en dat is hier het beste: deze stelling is omgekeerd gesteld.")
                .contains("wenst het hoogste: de kloof zegt hier vooral hoe het nu is.");
    }

    @Test
    void callsMarginsThatDoNotFitByTheirName() throws IOException {
        write("margins.csv", "variable,category,count\nage,15-24,10\nage,65+,10\n");
        answer("v_now,v_wish,w_now,w_wish,v_est,age", i -> "3,4,2,3,," + (i % 2 == 0 ? "15-24" : "25-64"));

        assertThat(report())
                .contains("De antwoorden op deze vraag passen niet op de klassen in het bestand met marges.");
    }

    /** METHOD.md 5b: a mean of estimates is printed by its own status; where nobody is there to set it beside, among the numbers alone. */
    @Test
    void printsEstimatesOfAGroupThatDidNotTakePart() throws IOException {
        write("population.csv", "group,N,closed\nraadsleden,20,1\n");
        answer("v_now,v_wish,w_now,w_wish,v_est", i -> (1 + i % 5) + "," + (1 + i % 4) + ",2,3," + (2 + i % 3));

        assertThat(report())
                .contains("Schattingen: de cijfers")
                .doesNotContain("Wat anderen denken dat inwoners antwoorden", "Op papier.")
                .containsPattern("Inwoners zelf niet gevraagd Raadsleden 15 3,0\\b");
    }

    /** Means alone can be of more than nine answers: where few of them did not come on paper. */
    @Test
    void countsNoAnswersWhereOnlyMeansAreShown() throws IOException {
        answer(
                "v_now,v_wish,w_now,w_wish,v_est,channel",
                i -> (1 + i % 5) + "," + (1 + i % 4) + ",2,3,," + (i < 6 ? "online" : "paper"));

        assertThat(report())
                .contains("Bij weinig antwoorden staat er alleen het gemiddelde.")
                .contains("Van deze groep zetten wij de kloven per thema niet op volgorde.")
                .contains("en ook als er naast papier maar 5 tot en met 9 online kwamen.")
                .contains("Op papier. Het aantal mensen van een groep dat op papier antwoordde; wie")
                .doesNotContain("Bij 5 tot en met 9 antwoorden", "geen kloven per thema");
    }

    private void answer(String columns, IntFunction<String> cells) throws IOException {
        String group =
                Files.readString(folder.resolve("population.csv")).contains("inwoners") ? "inwoners" : "raadsleden";
        StringBuilder rows = new StringBuilder("respondent_id,group," + columns + "\n");
        for (int i = 0; i < PEOPLE; i++) {
            rows.append(i + "," + group + "," + cells.apply(i) + "\n");
        }
        write("responses.csv", rows.toString());
    }

    private String report() throws IOException {
        Path file = folder.resolve("report.pdf");
        StringWriter err = new StringWriter();
        int code = OfflineCommands.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("report", folder.toString(), "--out", file.toString());
        assertThat(code).as(err.toString()).isZero();
        return PdfText.of(Files.readAllBytes(file)).replaceAll("\\s+", " ");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
