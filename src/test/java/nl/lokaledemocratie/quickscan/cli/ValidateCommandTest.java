package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheShippedQuestionnaires() {
        assertThat(validate("questionnaires")).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsEveryProblemOfEveryFileWithItsPlace() throws IOException {
        Path first = Files.writeString(folder.resolve("een.yaml"), "titel: x\n");
        Path second = Files.writeString(folder.resolve("twee.yml"), "a: [\n");

        assertThat(validate(first.toString(), second.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString().lines())
                .anyMatch(line -> line.startsWith(first + ":1:1 UNKNOWN_KEY 'titel'") && line.contains("'title'"))
                .anyMatch(line -> line.startsWith(second + ":2:1 NOT_YAML"))
                .noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void refusesATipThatDoesNotExist() throws IOException {
        Path file = Files.writeString(
                folder.resolve("proef.yaml"),
                Files.readString(Path.of("src/test/resources/every-kind.yaml"))
                        .replace("[raadsakkoord]", "[raadsakkord]"));

        assertThat(validate(file.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        file + ":26:12 UNKNOWN_TIP De tip 'raadsakkord' bestaat niet. Bedoelde u 'raadsakkoord'?");
    }

    @Test
    void refusesAVersionUnderAnotherName() throws IOException {
        Path shipped = Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml");
        Files.copy(shipped, folder.resolve("2.0.0.yaml"));

        assertThat(validate(folder.toString())).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("2.0.0.yaml:1:1 FILE_NAME ");
    }

    @Test
    void looksAtTheFolderOfAFileAlsoWhenItIsNotNamed() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("quickscan-lokale-democratie"));
        Files.copy(Path.of("questionnaires/quickscan-lokale-democratie/1.0.0.yaml"), versions.resolve("1.0.0.yaml"));

        assertThat(validate(versions.toString())).isEqualTo(OfflineCommands.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void callsAMissingFileOrAnEmptyFolderAWrongCall() {
        assertThat(validate(folder.resolve("weg.yaml").toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(validate(folder.toString())).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(validate()).isEqualTo(OfflineCommands.WRONG_CALL);
    }

    private int validate(String... paths) {
        String[] arguments = new String[paths.length + 1];
        arguments[0] = "validate";
        System.arraycopy(paths, 0, arguments, 1, paths.length);
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
