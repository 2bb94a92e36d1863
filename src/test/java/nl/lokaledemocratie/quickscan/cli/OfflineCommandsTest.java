package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OfflineCommandsTest {

    @Test
    void leavesTheServiceAloneWithoutArguments() {
        assertThat(OfflineCommands.handles(new String[0])).isFalse();
        assertThat(OfflineCommands.handles(new String[] {"analise"})).isTrue();
    }

    @Test
    void callsAnUnknownCommandAWrongCall() {
        StringWriter err = new StringWriter();
        CommandLine commands = OfflineCommands.commandLine().setErr(new PrintWriter(err));

        assertThat(commands.execute("analise")).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(err.toString()).contains("analise").contains("analyse");
    }
}
