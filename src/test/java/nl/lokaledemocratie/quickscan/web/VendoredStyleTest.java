package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The building blocks that are kept here are those that package.json and its lock file pin. */
class VendoredStyleTest {

    private static final Path STYLES = Path.of("src", "main", "resources", "META-INF", "resources", "css");

    private static final Path SCRIPTS = STYLES.resolveSibling("js");

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
                        .mapToInt(origin -> origin.split(",").length - 2)
                        .sum())
                .as("and no other")
                .isEqualTo(named.size());
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
