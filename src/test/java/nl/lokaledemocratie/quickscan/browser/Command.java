package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of the machine for the tests; what it says goes to the console. */
final class Command {

    private static final long PATIENCE_MINUTES = 10;

    private Command() {}

    /** Whether the program is there and ends well. */
    static boolean succeeds(String... command) {
        return isInstalled(command[0]) && run(command) == 0;
    }

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .inheritIO()
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(List.of(command) + " did not end");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + List.of(command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + List.of(command), e);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }
}
