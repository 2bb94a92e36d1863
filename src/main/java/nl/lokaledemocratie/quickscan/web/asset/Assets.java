package nl.lokaledemocratie.quickscan.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;

/** The style sheets and the scripts as browsers get them, known by a number that changes with their content. */
@ApplicationScoped
public class Assets {

    /** The scripts that others need, in one file. */
    public static final String PARTS = "js/parts.js";

    /** The style of all pages in one file. */
    public static final String PAGES = "css/pages.css";

    private static final String FOLDER = "META-INF/resources/";

    private static final List<String> STYLES_OF_PAGES =
            List.of("css/nl-design-system.css", "css/theme.css", "css/quickscan.css");

    private static final List<String> STYLES = List.of(
            "css/nl-design-system-staff.css",
            "css/staff.css",
            "css/preview.css",
            "css/kiosk.css",
            "css/check.css",
            "css/online.css");

    private static final List<String> SCRIPTS = List.of(
            "js/quickscan.js",
            "js/typing.js",
            "js/drafts.js",
            "js/start.js",
            "js/paused.js",
            "js/document.js",
            "js/aloud.js",
            "js/work.js",
            "js/parcel.js",
            "js/elsewhere.js",
            "js/arrive.js",
            "js/drawn.js",
            "js/kiosk.js",
            "js/check.js");

    /** In this order: one may use those before it. */
    private static final List<String> NEEDED =
            List.of("device", "conditions", "checks", "told", "sending", "layout", "fields", "reload");

    /** Made by others: it goes as it is, with the names of its makers. */
    private static final String OF_OTHERS = "js/qr.js";

    /**
     * A file.
     *
     * @param type what it is, for the browser
     */
    record File(String type, Packed content) {}

    private final Map<String, File> files = new LinkedHashMap<>();
    private final String version;

    Assets() {
        String pages = lean(STYLES_OF_PAGES);
        files.put(PAGES, style(Lean.withoutUnread(pages, pages + lean(STYLES))));
        STYLES.forEach(name -> files.put(name, style(lean(List.of(name)))));
        SCRIPTS.forEach(name -> files.put(name, script(Lean.script(read(name)))));
        files.put(PARTS, script(Joined.of(NEEDED, name -> Lean.script(read("js/" + name + ".js")))));
        files.put(OF_OTHERS, script(read(OF_OTHERS)));
        files.put("favicon.svg", new File("image/svg+xml", Packed.of(read("favicon.svg"))));
        CRC32 sum = new CRC32();
        files.values().forEach(file -> sum.update(file.content().plain()));
        this.version = Long.toHexString(sum.getValue());
    }

    private static String lean(List<String> styles) {
        return styles.stream().map(name -> Lean.style(read(name))).collect(Collectors.joining());
    }

    private static File style(String css) {
        return new File("text/css;charset=UTF-8", Packed.of(css));
    }

    private static File script(String source) {
        return new File("text/javascript;charset=UTF-8", Packed.of(source));
    }

    public String version() {
        return version;
    }

    /** The paths of all files, without a slash before them. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    Optional<File> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * What the content of a file must be, in the notation of subresource integrity.
     *
     * @param file its path without a slash before it
     */
    public String integrity(String file) {
        Packed content = find(file)
                .orElseThrow(() -> new IllegalArgumentException("No style or script " + file))
                .content();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.plain());
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String read(String file) {
        String resource = FOLDER + file;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
