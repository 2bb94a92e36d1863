package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frame of all pages knows no feature: features tell what it links to. */
class TemplateAddressesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"(/[^\"?{]*)");

    static Stream<Path> templatesOfTheFrame() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("web"))) {
            return Stream.concat(Stream.of(TEMPLATES.resolve("layout.html")), files.toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("templatesOfTheFrame")
    void theFrameNamesNoAddressOfAFeature(Path template) throws IOException {
        assertThat(addresses(template))
                .allMatch(
                        address -> address.matches("/(css/.*|js/.*|favicon\\.svg|privacy|toegankelijkheid|controle)?"));
    }

    @Test
    void theFrameOfStaffNamesOnlyWhatEveryAccountHas() throws IOException {
        assertThat(addresses(TEMPLATES.resolve("staff.html")))
                .containsExactly(
                        "/css/nl-design-system-staff.css",
                        "/css/staff.css",
                        "/js/drafts.js",
                        "/wachtwoord",
                        "/uitloggen");
    }

    private static List<String> addresses(Path template) throws IOException {
        return ADDRESS.matcher(Files.readString(template))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
