package nl.lokaledemocratie.quickscan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;

/** The style sheets and the scripts, known by a number that changes with their content. */
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "META-INF/resources/";

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
            "js/fields.js",
            "js/reload.js",
            "js/parcel.js",
            "js/elsewhere.js",
            "js/arrive.js",
            "js/drawn.js",
            "js/qr.js",
            "js/kiosk.js");

    private final String version = checksum();

    public String version() {
        return version;
    }

    /**
     * What the content of a file must be, in the notation of subresource integrity.
     *
     * @param file its path without a slash before it
     */
    public String integrity(String file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(read(FOLDER + file));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String checksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(read(FOLDER + file)));
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
