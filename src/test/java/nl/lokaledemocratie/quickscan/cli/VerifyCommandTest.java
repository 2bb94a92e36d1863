package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import nl.lokaledemocratie.quickscan.analysis.EngineVersion;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody far from the service sees whether a report is whole, and of which answers. */
class VerifyCommandTest {

    private static final String STUDY = Truth.path("klein3").toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;
    private byte[] report;

    @BeforeEach
    void print() throws IOException {
        file = folder.resolve("report.pdf");
        assertThat(run("report", STUDY, "--out", file.toString())).isEqualTo(OfflineCommands.DONE);
        report = Files.readAllBytes(file);
    }

    @Test
    void saysOfWhatTheReportIs() throws IOException {
        assertThat(verify()).isEqualTo(OfflineCommands.DONE);
        String fingerprint = SealedFile.read(report).imprint().orElseThrow().fingerprint();
        assertThat(out.toString())
                .contains("unchanged    " + file, "sha-256      " + Digest.of(report), "fingerprint  " + fingerprint)
                .contains("engine       " + EngineVersion.CURRENT)
                .contains("definition   " + ReportDefinition.standard().id());
        assertThat(PdfText.of(report).replaceAll("\\s", "")).contains(fingerprint);
        assertThat(err.toString())
                .startsWith("population.csv:4:2 WARNING N_EXCEEDED ")
                .containsOnlyOnce("\n");
    }

    @Test
    void tellsThatItShowsTheseAnswersOrOthers() {
        assertThat(verify("--study", STUDY)).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).contains("same result  " + STUDY);

        assertThat(verify("--study", Truth.path("klein").toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("report.pdf:1:1 OTHER_RESULT ");
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws IOException {
        byte[] changed = report.clone();
        changed[report.length / 2] ^= 1;
        assertRefused(changed, "CHANGED");
        assertRefused(Arrays.copyOf(report, report.length / 2), "CUT");
        assertRefused("%PDF-1.4\n%%EOF\n".getBytes(), "NO_SEAL");
        assertRefused("Geen rapport.".getBytes(), "NO_PDF");
        assertRefused(new byte[0], "NO_PDF");
    }

    /** Read as far as shows that it is none of ours. */
    @Test
    void doesNotReadAFileOfGigabytes() throws IOException {
        Files.write(file, report);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(8L << 30);
        }
        assertThat(verify()).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("report.pdf:1:1 TOO_LARGE ");
    }

    @Test
    void refusesACallWithoutAFile() {
        assertThat(run("verify", folder.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(run("verify", folder.resolve("none.pdf").toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(verify("--study", file.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    private void assertRefused(byte[] bytes, String code) throws IOException {
        Files.write(file, bytes);
        assertThat(verify()).as(code).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("report.pdf:1:1 " + code + " ");
        assertThat(out.toString()).doesNotContain("unchanged");
    }

    private int verify(String... more) {
        String[] call = Arrays.copyOf(new String[] {"verify", file.toString()}, 2 + more.length);
        System.arraycopy(more, 0, call, 2, more.length);
        return run(call);
    }

    private int run(String... call) {
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(call);
    }
}
