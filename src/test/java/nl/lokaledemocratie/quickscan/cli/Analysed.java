package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** A study folder that is analysed as somebody does who types the command. */
final class Analysed {

    private Analysed() {}

    /** What stands on standard error beside the results, which come in {@code out.json}. */
    static String notices(Path folder) {
        StringWriter err = new StringWriter();
        int code = OfflineCommands.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(
                        "analyse",
                        folder.toString(),
                        "--out",
                        folder.resolve("out.json").toString());
        assertThat(code).isZero();
        return err.toString();
    }
}
