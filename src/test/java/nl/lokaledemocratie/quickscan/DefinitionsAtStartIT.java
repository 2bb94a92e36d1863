package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built service does not start with a report definition that nothing can be printed with, and tells what to do. */
class DefinitionsAtStartIT {

    private static final Path SHIPPED = Path.of("reports/quickscan.yaml");

    @TempDir
    private Path folder;

    @Test
    void refusesToStartWithABrokenDefinitionAndNamesItsLine() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        String content = Files.readString(SHIPPED)
                .replaceFirst("report: quickscan", "report: ons-rapport")
                .replaceFirst("\"\\{period}\"", "\"{periode}\"");
        Path file = Files.writeString(own.resolve("ons.yaml"), content);

        RunningService service = RunningService.launched(
                folder.resolve("data"), RunningService.freePort(), "-Dquickscan.reports.folder=" + own);
        assertThat(service.exitCode()).isEqualTo(1);
        assertThat(service.output())
                .doesNotContain("\tat ")
                .doesNotContain("Listening on")
                .containsPattern(file.getFileName() + ":\\d+:\\d+ UNKNOWN_WORD")
                .contains("{periode}");
    }
}
