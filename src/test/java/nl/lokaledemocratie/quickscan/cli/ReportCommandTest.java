package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import nl.lokaledemocratie.quickscan.document.pdf.PdfTables;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void writesTheReportOfAStudyWithoutNames() throws IOException {
        Path file = folder.resolve("report.pdf");

        assertThat(run("report", Truth.path("klein").toString(), "--out", file.toString()))
                .isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString())
                .startsWith("population.csv:4:2 WARNING N_EXCEEDED ")
                .containsOnlyOnce("\n");
        PdfReader reader = new PdfReader(Files.readAllBytes(file));
        assertThat(reader.getInfo())
                .containsEntry("Title", "Gemeente zonder naam: rapport van de Quick Scan Lokale Democratie");
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"raad", "inwoners", "presentatie"})
    void writesEachEditionInEnglish(String edition) throws IOException {
        Path file = folder.resolve("report.pdf");
        String study = Truth.path("voorbeeldstad").toString();

        assertThat(run("report", study, "--out", file.toString(), "--edition", edition, "--language", "en"))
                .isEqualTo(OfflineCommands.DONE);
        PdfReader reader = new PdfReader(Files.readAllBytes(file));
        assertThat(reader.getInfo().get("Title")).startsWith("Municipality without a name:");
        assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("en");
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"klein", "klein3", "voorbeeldstad"})
    void headsEveryCellOfTheTablesForAScreenReader(String study) throws IOException {
        Path file = folder.resolve("report.pdf");

        assertThat(run("report", Truth.path(study).toString(), "--out", file.toString()))
                .isEqualTo(OfflineCommands.DONE);
        assertThat(PdfTables.problems(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void makesTheSameReportWhateverTheFolderIsCalled() throws IOException {
        Path file = folder.resolve("report.pdf");
        Path other = folder.resolve("other.pdf");
        Path renamed = Files.createDirectory(folder.resolve("Elders"));
        try (Stream<Path> files = Files.list(Truth.path("klein3"))) {
            for (Path one : files.toList()) {
                Files.copy(one, renamed.resolve(one.getFileName()));
            }
        }

        run("report", Truth.path("klein3").toString(), "--out", file.toString());
        run("report", renamed.toString(), "--out", other.toString());

        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void saysThatTheQuestionnaireWasNotThere() throws IOException {
        Path file = folder.resolve("report.pdf");
        run("report", Truth.path("klein").toString(), "--out", file.toString());

        assertThat(PdfText.of(Files.readAllBytes(file)).replaceAll("\\s+", " "))
                .contains("De vragenlijst zelf was er niet bij.", "Vragenlijst niet bij de bestanden")
                .contains("naam niet opgegeven (gemeente)", "mensen in en rond de gemeente de lokale democratie")
                .doesNotContain("zonder namen", "0.0.0");
    }

    @Test
    void takesNameAndDatesFromTheCall() throws IOException {
        Path file = folder.resolve("report.pdf");

        int exit = run(
                "report",
                Truth.path("voorbeeldstad").toString(),
                "--out",
                file.toString(),
                "--organisation",
                "Rijn en IJssel",
                "--kind",
                "waterschap",
                "--closed",
                "2026-10-02",
                "--fictional");

        assertThat(exit).isEqualTo(OfflineCommands.DONE);
        PdfReader reader = new PdfReader(Files.readAllBytes(file));
        assertThat(reader.getInfo().get("Title")).startsWith("Waterschap Rijn en IJssel:");
        assertThat(reader.getInfo().get("CreationDate")).startsWith("D:20261002");
        reader.close();
    }

    @Test
    void refusesAWrongCall() {
        String klein = Truth.path("klein").toString();
        String file = folder.resolve("report.pdf").toString();

        assertThat(run("report", klein)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(run("report", klein, "--out", file, "--kind", "rijk")).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(run("report", klein, "--out", file, "--closed", "gisteren")).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(folder.resolve("report.pdf")).doesNotExist();
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        String klein = Truth.path("klein").toString();
        Path file = folder.resolve("report.pdf");

        assertThat(run("report", klein, "--out", file.toString(), "--opened", "2026-09-10", "--closed", "2026-09-01"))
                .isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(err.toString()).contains("--closed 2026-09-01 is before --opened 2026-09-10", "Correct one of them");
        assertThat(file).doesNotExist();
        assertThat(run("report", klein, "--out", file.toString(), "--opened", "2026-09-10", "--closed", "2026-09-10"))
                .isEqualTo(OfflineCommands.DONE);
    }

    private int run(String... args) {
        return OfflineCommands.commandLine().setErr(new PrintWriter(err)).execute(args);
    }
}
