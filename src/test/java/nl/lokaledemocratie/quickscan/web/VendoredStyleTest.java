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

    private static final Path STYLE =
            Path.of("src", "main", "resources", "META-INF", "resources", "css", "nl-design-system.css");

    private final JsonNode pins;
    private final JsonNode lock;
    private final String style;

    VendoredStyleTest() throws IOException {
        ObjectMapper json = new ObjectMapper();
        this.pins = json.readTree(Path.of("package.json").toFile()).get("devDependencies");
        this.lock = json.readTree(Path.of("package-lock.json").toFile()).get("packages");
        this.style = Files.readString(STYLE);
    }

    @Test
    void namesEveryPinnedVersion() {
        String origin = style.substring(0, style.indexOf("*/"));
        List<String> named = new ArrayList<>();
        pins.fields().forEachRemaining(pin -> {
            named.add(pin.getKey() + " " + pin.getValue().asText());
            assertThat(lock.get("node_modules/" + pin.getKey()).get("version")).isEqualTo(pin.getValue());
        });
        assertThat(origin).contains(named).contains("EUPL-1.2");
        assertThat(origin.split(",")).as("and no other").hasSize(named.size() + 2);
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(style).doesNotContain("@import", "url(");
        assertThat(lock.findValues("resolved")).isEmpty();
        assertThat(lock.findValues("integrity")).hasSameSizeAs(pins);
    }
}
