package nl.lokaledemocratie.quickscan.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a command that is over in seconds the work of a virtual machine that runs for days: of the processor time of a report, more than
 * a third went into optimising code that had no time left to gain by it. Asks HotSpot to leave that to its first compiler; where there is
 * no HotSpot, or it does not answer, everything works as before.
 */
final class BriefRun {

    private static final String COMMAND = "report";

    /** More answers than this keep a command busy for so long that optimised code pays. */
    private static final long MOST_BYTES = 8_000_000;

    private static final String WITHOUT_SECOND_COMPILER = "[{ match: \"*.*\", c2: { Exclude: true } }]";

    private BriefRun() {}

    /** For the rest of this process, if it is called for the report of a study with not too many answers. */
    static void expect(String[] call) {
        try {
            if (isBrief(call)) {
                ask();
            }
        } catch (IOException | JMException | RuntimeException e) {
            // then it takes as long as it did
        }
    }

    static boolean isBrief(String[] call) throws IOException {
        return call.length > 0 && call[0].equals(COMMAND) && answers(call) <= MOST_BYTES;
    }

    /** Bytes of the files of answers in the folders of a call. */
    private static long answers(String[] call) throws IOException {
        long bytes = 0;
        for (String word : call) {
            for (String file : List.of("responses.csv", "responses_prev.csv")) {
                Path answers = Path.of(word).resolve(file);
                bytes += Files.isRegularFile(answers) ? Files.size(answers) : 0;
            }
        }
        return bytes;
    }

    private static void ask() throws IOException, JMException {
        Path directives = Files.createTempFile("quickscan", ".json");
        try {
            Files.writeString(directives, WITHOUT_SECOND_COMPILER);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesAdd",
                            new Object[] {new String[] {directives.toString()}},
                            new String[] {String[].class.getName()});
        } finally {
            Files.deleteIfExists(directives);
        }
    }
}
