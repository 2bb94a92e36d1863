package nl.lokaledemocratie.quickscan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;

/** The style sheets and the scripts, known by a number that changes with their content. */
@ApplicationScoped
public class Assets {
    private static final List<String> FILES = List.of(
            "css/nl-design-system.css",
            "css/nl-design-system-staff.css",
            "css/theme.css",
            "css/quickscan.css",
            "css/staff.css",
            "css/preview.css",
            "js/quickscan.js",
            "js/typing.js",
            "js/start.js",
            "js/document.js",
            "js/device.js",
            "js/conditions.js",
            "js/checks.js",
            "js/told.js",
            "js/sending.js",
            "js/layout.js",
            "js/fields.js");

    private final String version = checksum();

    String version() {
        return version;
    }

    private static String checksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(read("META-INF/resources/" + file)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
