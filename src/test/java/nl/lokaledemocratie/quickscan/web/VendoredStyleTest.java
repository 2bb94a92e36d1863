package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The building blocks that are kept here are those that package.json and its lock file pin. */
class VendoredStyleTest {

    private static final Path STYLES = Path.of("src", "main", "resources", "META-INF", "resources", "css");

    private static final Path SCRIPTS = STYLES.resolveSibling("js");

    /** As {@code src/main/css/select.mjs} has them. */
    private static final Pattern BLOCK = Pattern.compile("\\b(?:utrecht|nl)-[a-z0-9]+(?:(?:-{1,2}|__)[a-z0-9]+)*");

    private static final Pattern VALUE = Pattern.compile("--(?:utrecht|nl)-[\\w-]+(?:: [^;}]+)?");

    private final JsonNode pins;
    private final JsonNode scripts;
    private final JsonNode lock;
    private final List<String> styles;

    VendoredStyleTest() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode file = json.readTree(Path.of("package.json").toFile());
        this.pins = file.get("devDependencies");
        this.scripts = file.get("dependencies");
        this.lock = json.readTree(Path.of("package-lock.json").toFile()).get("packages");
        this.styles = List.of(
                Files.readString(STYLES.resolve("nl-design-system.css")),
                Files.readString(STYLES.resolve("nl-design-system-staff.css")));
    }

    @Test
    void namesEveryPinnedVersion() {
        List<String> origins = styles.stream()
                .map(style -> style.substring(0, style.indexOf("*/")))
                .toList();
        List<String> named = new ArrayList<>();
        pins.fields().forEachRemaining(pin -> {
            named.add(pin.getKey() + " " + pin.getValue().asText());
            assertThat(lock.get("node_modules/" + pin.getKey()).get("version")).isEqualTo(pin.getValue());
        });
        assertThat(String.join(" ", origins)).contains(named);
        assertThat(origins).allSatisfy(origin -> assertThat(origin).contains("EUPL-1.2"));
        assertThat(origins.stream()
                        .mapToInt(origin -> origin.split(",").length - 3)
                        .sum())
                .as("and no other")
                .isEqualTo(named.size());
    }

    /** Who uses another building block, or gives another value to one, runs "npm run css". */
    @Test
    void keepsWhatPagesUseAndNothingElse() throws IOException, NoSuchAlgorithmException {
        Set<String> used = new TreeSet<>(names(BLOCK, texts("resources/templates")));
        used.addAll(names(BLOCK, texts("java")));
        used.addAll(names(BLOCK, texts("resources/META-INF/resources/js")));
        Set<String> names = new TreeSet<>(used);
        for (String style : List.of("theme", "quickscan", "staff", "preview")) {
            names.addAll(names(VALUE, read(STYLES.resolve(style + ".css")).replaceAll("(?s)/\\*.*?\\*/", "")));
        }
        byte[] fingerprint = MessageDigest.getInstance("SHA-256")
                .digest(String.join(" ", names).getBytes(StandardCharsets.UTF_8));
        assertThat(styles)
                .allSatisfy(style -> assertThat(style).contains(HexFormat.of().formatHex(fingerprint)));
        String rules = String.join("", styles).replaceAll("/\\*.*?\\*/|:not\\([^()]*\\)", "");
        assertThat(Pattern.compile("(?<=\\.)(?:utrecht|nl)-[\\w-]+")
                        .matcher(rules)
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(used.size())
                .allMatch(used::contains);
    }

    private static String texts(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main").resolve(folder))) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("qr.js"))
                    .map(VendoredStyleTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(styles).allSatisfy(style -> assertThat(style).doesNotContain("@import", "url("));
        assertThat(lock.findValues("resolved")).isEmpty();
        assertThat(lock.findValues("integrity")).hasSize(pins.size() + scripts.size());
    }

    @Test
    void keepsThePinnedMakerOfQrCodesWithItsLicence() throws IOException {
        assertThat(lock.get("node_modules/qr").get("version")).isEqualTo(scripts.get("qr"));
        assertThat(scripts.size()).isEqualTo(1);
        assertThat(Files.readString(SCRIPTS.resolve("qr.js")))
                .startsWith("/* qr " + scripts.get("qr").asText() + ", MIT. Licence: qr.LICENSE.md.")
                .doesNotContain("\nimport ", "import(", "fetch(");
        assertThat(Files.readString(SCRIPTS.resolve("qr.LICENSE.md"))).startsWith("The MIT License");
    }
}
