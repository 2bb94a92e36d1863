package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnalyseCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesTheSectionsToAFileOrTheConsole() throws IOException {
        Path file = folder.resolve("result.json");
        String study = Truth.path("klein").toString();

        assertThat(run("analyse", study, "--out", file.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).isEmpty();
        assertThat(run("analyse", study)).isEqualTo(OfflineCommands.DONE);
        assertThat(new ObjectMapper().readTree(out.toString()))
                .isEqualTo(new ObjectMapper().readTree(file.toFile()))
                .isNotEmpty();
        assertThat(err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("population.csv:4:2 WARNING N_EXCEEDED "));
    }

    @Test
    void refusesBadAnswersWithALineEach() throws IOException {
        copyOfKlein();
        Path responses = folder.resolve("responses.csv");
        Files.writeString(
                responses, Files.readString(responses).replaceFirst("(?m)^R0002,raadsleden,3", "R0001,raad,9"));

        assertThat(run("analyse", folder.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("responses.csv:3:1 DUPLICATE_RESPONDENT_ID "))
                .anyMatch(line -> line.startsWith("responses.csv:3:2 UNKNOWN_GROUP "))
                .anyMatch(line -> line.startsWith("responses.csv:3:3 OFF_SCALE "));
    }

    @Test
    void callsAMissingFolderAWrongCall() {
        assertThat(run("analyse", folder.resolve("none").toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(run("analyse")).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(err.toString()).contains("Not a folder").doesNotContain("Exception");
    }

    @Test
    void explainsAFileThatCannotBeWritten() {
        String study = Truth.path("klein").toString();

        assertThat(run("analyse", study, "--out", folder.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains(folder.toString()).doesNotContain("\tat ");
    }

    private void copyOfKlein() throws IOException {
        for (String file : new String[] {"codebook.csv", "config.json", "population.csv", "responses.csv"}) {
            Files.copy(Truth.path("klein").resolve(file), folder.resolve(file));
        }
    }

    private int run(String... args) {
        CommandLine commands =
                OfflineCommands.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commands.execute(args);
    }
}
