package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered service with a folder of questionnaires that it cannot take. */
class QuestionnairesAtStartIT {

    private static final Path SHIPPED = Path.of("questionnaires", "quickscan-lokale-democratie", "1.0.0.yaml");

    @TempDir
    Path folder;

    @Test
    void refusesToStartWithABrokenOrAChangedFileAndNamesIt() throws IOException {
        Path questionnaires = Files.createDirectory(folder.resolve("own"));

        Path file = Files.writeString(questionnaires.resolve("broken.yaml"), "title: [\n");
        assertThat(refusal(questionnaires)).contains(file + ":2:1 NOT_YAML").contains("take the files away");

        Files.delete(file);
        String changed = Files.readString(SHIPPED).replace("Bedankt", "Dank");
        file = Files.writeString(questionnaires.resolve("changed.yaml"), changed);
        assertThat(refusal(questionnaires))
                .contains("The file " + file + " differs from quickscan-lokale-democratie/1.0.0")
                .contains("higher version");
    }

    private String refusal(Path questionnaires) {
        RunningService service = RunningService.launched(
                folder.resolve("data"),
                RunningService.freePort(),
                "-Dquickscan.questionnaires.folder=" + questionnaires);
        assertThat(service.exitCode()).isEqualTo(1);
        assertThat(service.output()).doesNotContain("\tat ").doesNotContain("Listening on");
        return service.output();
    }
}
