package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import nl.lokaledemocratie.quickscan.questionnaire.SmallQuestionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path source;
    private Path xliff;

    @BeforeEach
    void writeAQuestionnaire() throws IOException {
        source = Files.writeString(folder.resolve("klein.yaml"), SmallQuestionnaire.text());
        xliff = folder.resolve("klein.xlf");
    }

    @Test
    void sendsTextsOutAndTakesThemIn() throws IOException {
        assertThat(translations("export", source, "--to", "pl", "--out", xliff)).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).contains(" without a translation").contains("MISSING title");
        String sent = Files.readString(xliff);
        Path put = folder.resolve("9.0.0.yaml");

        assertThat(translations("import", source, xliff, "--out", put)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(put).doesNotExist();
        assertThat(err.toString().lines())
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.matches(".*klein\\.xlf:\\d+:\\d+ MISSING .+"));

        Files.writeString(
                xliff,
                sent.replaceAll(
                        "<source>([^<]+)</source>(\\s*)<target[^>]*></target>",
                        "<source>$1</source>$2<target>$1</target>"));
        assertThat(translations("import", source, xliff, "--out", put)).isEqualTo(OfflineCommands.DONE);
        assertThat(Files.readString(put)).contains("version: 9.0.0").contains("languages: [nl, en, pl]");
    }

    @Test
    void takesMessagesIntoTheirFolder() throws IOException {
        Path messages = Path.of("src", "main", "resources", "messages");
        assertThat(translations("export", messages, "--to", "ar", "--out", xliff))
                .isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).contains(" 0 without a translation");
        assertThat(translations("import", messages, xliff, "--out", folder)).isEqualTo(OfflineCommands.DONE);
        assertThat(Files.readString(folder.resolve("walk_ar.properties")))
                .isEqualTo(Files.readString(messages.resolve("walk_ar.properties")));
    }

    @Test
    void neverWritesOverAVersion() throws IOException {
        translations("export", source, "--to", "en", "--out", xliff);
        Path there = Files.writeString(folder.resolve("1.2.4.yaml"), "x");

        assertThat(translations("import", source, xliff, "--out", there)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(there).hasContent("x");
        assertThat(err.toString()).contains("a version never changes");
    }

    @Test
    void tellsAWrongCall() {
        assertThat(translations()).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(translations("export", source, "--to", "nl", "--out", xliff)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(translations("export", source, "--to", "xx", "--out", xliff)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(translations("export", folder, "--to", "pl", "--out", xliff)).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(translations("import", source, xliff, "--out", folder.resolve("9.0.0.yaml")))
                .isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void refusesAQuestionnaireThatCannotBeRead() throws IOException {
        Files.writeString(source, "titel: x\n");
        assertThat(translations("export", source, "--to", "pl", "--out", xliff)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("UNKNOWN_KEY");
        assertThat(xliff).doesNotExist();
    }

    private int translations(Object... arguments) {
        String[] call = new String[arguments.length + 1];
        call[0] = "translations";
        for (int i = 0; i < arguments.length; i++) {
            call[i + 1] = arguments[i].toString();
        }
        return OfflineCommands.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(call);
    }
}
