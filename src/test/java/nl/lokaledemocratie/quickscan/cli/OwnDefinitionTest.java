package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with chapters and words of one's own, and what is told of a definition that cannot be printed with. */
class OwnDefinitionTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String shipped;
    private Path own;
    private Path report;

    @BeforeEach
    void prepare() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OwnDefinitionTest.class.getResourceAsStream("/reports/quickscan.yaml"))) {
            shipped = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        own = folder.resolve("eigen.yaml");
        report = folder.resolve("report.pdf");
    }

    @Test
    void printsWithWordsOfOnesOwnAndSaysSo() throws IOException {
        write(shipped.replaceFirst("report: quickscan\nversion: [0-9.]+", "report: ons-rapport\nversion: 2.1.0")
                .replace("title: Wat dit rapport is, en wat niet", "title: Leeswijzer van onze raad"));

        assertThat(run("validate", own.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).contains("1 file(s) for reports without problems");
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.DONE);
        byte[] file = Files.readAllBytes(report);
        assertThat(PdfText.of(file)).contains("Leeswijzer van onze raad");
        assertThat(SealedFile.read(file).imprint().orElseThrow().definition()).isEqualTo("ons-rapport 2.1.0");
    }

    /** The shipped file given by name is the shipped definition. */
    @Test
    void printsTheSameFileWithTheSameDefinition() throws IOException {
        write(shipped);
        print();
        byte[] standard = Files.readAllBytes(report);

        print("--definition", own.toString());
        assertThat(Files.readAllBytes(report)).isEqualTo(standard);
    }

    @Test
    void refusesOneWithProblemsAndPrintsNothing() throws IOException {
        write(shipped.replace("- kind: colophon\n", "- kind: slot\n"));

        assertThat(run("validate", own.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("eigen.yaml:", " UNKNOWN_KIND ", " MISSING_CHAPTER ");
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(report).doesNotExist();
    }

    @Test
    void refusesACallWithAnotherFile() throws IOException {
        write("questionnaire: a\n");
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(print("--definition", folder.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    @Test
    void printsWithAShorterEditionOfOnesOwn() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OwnDefinitionTest.class.getResourceAsStream("/reports/residents.en.yaml"))) {
            write(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("report: [^\n]+", "report: our-edition\nlanguage: en"));
        }
        assertThat(run("validate", own.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.DONE);
        byte[] file = Files.readAllBytes(report);
        assertThat(SealedFile.read(file).imprint().orElseThrow().definition())
                .startsWith("our-edition ")
                .endsWith(" en");
        assertThat(PdfText.of(file)).contains("took part");
    }

    @Test
    void refusesACallWithTips() throws IOException {
        write("tips: {}\n");
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    @Test
    void warnsThatItIsInAnotherLanguageThanAskedFor() throws IOException {
        write(shipped);
        assertThat(print("--definition", own.toString(), "--language", "en")).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).contains("eigen.yaml WARNING OTHER_LANGUAGE", "printed in 'nl'", "'language: en'");
        err.getBuffer().setLength(0);
        assertThat(print("--definition", own.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).doesNotContain("OTHER_LANGUAGE");
    }

    private void write(String definition) throws IOException {
        Files.writeString(own, definition);
    }

    private int print(String... more) {
        String[] call = java.util.Arrays.copyOf(
                new String[] {"report", Truth.path("klein3").toString(), "--out", report.toString()}, 4 + more.length);
        System.arraycopy(more, 0, call, 4, more.length);
        return run(call);
    }

    private int run(String... call) {
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(call);
    }
}
