package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.Main;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefRunTest {

    /** A line of the virtual machine on what a compiler made: time, number, marks, level, method. */
    private static final String COMPILED = " *\\d+ +\\d+ .* %s +nl\\.lokaledemocratie.*";

    @TempDir
    private Path folder;

    @Test
    void isTheReportOfAStudyWithNotTooManyAnswers() throws IOException {
        assertThat(isBrief("report", Truth.path("klein").toString(), "--out", "x.pdf"))
                .isTrue();
        assertThat(isBrief("report")).isTrue();
        assertThat(isBrief("analyse", Truth.path("klein").toString())).isFalse();
        assertThat(isBrief()).isFalse();

        try (RandomAccessFile answers =
                new RandomAccessFile(folder.resolve("responses.csv").toFile(), "rw")) {
            answers.setLength(9_000_000);
        }
        assertThat(isBrief("report", folder.toString())).isFalse();
    }

    /** In a process of its own: the second compiler compiles nothing of ours, and the report is the same. */
    @Test
    void leavesTheReportAsItIs() throws IOException, InterruptedException {
        Path brief = folder.resolve("brief.pdf");
        Path report = folder.resolve("report.pdf");
        Path compiled = folder.resolve("compiled.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:+PrintCompilation",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "report",
                        Truth.path("klein").toString(),
                        "--out",
                        brief.toString())
                .redirectErrorStream(true)
                .redirectOutput(compiled.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        OfflineCommands.commandLine().execute("report", Truth.path("klein").toString(), "--out", report.toString());

        assertThat(Files.readAllBytes(brief)).isEqualTo(Files.readAllBytes(report));
        assertThat(Files.readString(compiled).lines().filter(line -> line.matches(COMPILED.formatted(3))))
                .as("by the first compiler")
                .isNotEmpty();
        assertThat(Files.readString(compiled).lines().filter(line -> line.matches(COMPILED.formatted(4))))
                .as("by the second")
                .isEmpty();
    }

    private static boolean isBrief(String... call) throws IOException {
        return BriefRun.isBrief(call);
    }
}
