package nl.lokaledemocratie.quickscan.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A Chromium that runs on this machine: the program and the variables it needs. */
record Chromium(Path program, Map<String, String> environment) {

    private static final String REMEDY =
            """
            No Chromium for the browser tests. One of these helps:
              - install Debian's package: apt-get install chromium-headless-shell (or chromium)
              - install Node.js with npm, so that the tests can fetch the package @sparticuz/chromium
              - name one that is there: mvn verify -Dquickscan.test.chromium=/path/to/chromium (or variable QUICKSCAN_TEST_CHROMIUM)""";

    /** The first that works; tests never go on without a browser. */
    static Chromium find() {
        return Stream.<Supplier<Optional<Chromium>>>of(
                        Chromium::named,
                        () -> at("/usr/bin/chromium-headless-shell"),
                        () -> at("/usr/bin/chromium"),
                        Chromium::fromDebian,
                        PackedChromium::unpacked)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(REMEDY));
    }

    private static Optional<Chromium> named() {
        String name = System.getProperty("quickscan.test.chromium", System.getenv("QUICKSCAN_TEST_CHROMIUM"));
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(at(name).orElseThrow(() -> new IllegalStateException("Not a program: " + name)));
    }

    private static Optional<Chromium> at(String program) {
        return Optional.of(Path.of(program)).filter(Files::isExecutable).map(path -> new Chromium(path, Map.of()));
    }

    private static Optional<Chromium> fromDebian() {
        boolean installed = isRoot()
                && Command.succeeds("apt-get", "-o", "DPkg::Lock::Timeout=300", "update")
                && Command.succeeds(
                        "apt-get",
                        "-o",
                        "DPkg::Lock::Timeout=300",
                        "install",
                        "-y",
                        "--no-install-recommends",
                        "chromium-headless-shell");
        return installed ? at("/usr/bin/chromium-headless-shell") : Optional.empty();
    }

    private static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
        } catch (IOException e) {
            throw new IllegalStateException("cannot see who runs the tests", e);
        }
    }
}
