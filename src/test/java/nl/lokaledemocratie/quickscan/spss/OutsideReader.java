package nl.lokaledemocratie.quickscan.spss;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs by others that read system files, where they are installed: {@code readstat} and {@code pspp} of Debian, R with haven. */
public final class OutsideReader {

    private static final long SECONDS = 60;

    private OutsideReader() {}

    /** Where a program is; empty, with a word on the console, when it is not installed. */
    public static Optional<String> find(String program) {
        Optional<String> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println(
                    "NOT CHECKED by an outside reader: " + program
                            + " is not installed (apt-get install readstat pspp r-cran-haven); the reader of this test read the file");
        }
        return found;
    }

    /** What it prints on the standard output. */
    public static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("outside", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command.get(0) + " does not end");
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " says " + said);
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }
}
