package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What the image promises, read off its recipe: no root, health, no image without a version, nothing secret. */
class DockerfileTest {

    private static final Path FILE = Path.of("docker", "Dockerfile");

    @Test
    void takesImagesOfAVersionThatCanBePinned() throws IOException {
        List<String> defaults = instructions("ARG ").stream()
                .filter(line -> line.contains("_IMAGE="))
                .toList();
        assertThat(defaults).hasSize(2).allMatch(line -> line.matches("ARG [A-Z]+_IMAGE=[a-z0-9./-]+:[0-9][\\w.-]*"));
        assertThat(instructions("FROM ")).allMatch(line -> line.startsWith("FROM ${"));
        assertThat(Files.readString(FILE)).doesNotContain(":latest");
    }

    @Test
    void endsAsNobodyWhoIsKnownByNumber() throws IOException {
        assertThat(instructions("USER ")).containsExactly("USER 10001:10001");
        List<String> all = lines();
        int user = all.indexOf("USER 10001:10001");
        assertThat(all.subList(user, all.size()))
                .noneMatch(line -> line.startsWith("RUN ") || line.startsWith("COPY "));
    }

    @Test
    void tellsItsHealthAndHasAFont() throws IOException {
        assertThat(instructions("HEALTHCHECK ")).singleElement().satisfies(line -> assertThat(line)
                .contains("http://127.0.0.1:8080/q/health/ready "));
        assertThat(Files.readString(FILE)).contains("fontconfig fonts-dejavu-core", "fc-cache");
    }

    @Test
    void leavesTheDatabaseOut() throws IOException {
        assertThat(instructions("ARG EDITION")).containsExactly("ARG EDITION=external-database");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>external-database</id>");
    }

    @Test
    void keepsNoSecretAndStartsWithoutAShell() throws IOException {
        assertThat(instructions("ENV ").toString().toLowerCase())
                .doesNotContain("password=")
                .contains("smallrye_config_source_file_locations=/run/secrets");
        assertThat(instructions("ENTRYPOINT ")).allMatch(line -> line.startsWith("ENTRYPOINT [\""));
        assertThat(instructions("ADD ")).isEmpty();
        assertThat(Files.readAllLines(Path.of("docker", "Dockerfile.dockerignore")))
                .contains("target", "data", "docker/secrets", ".git");
    }

    private static List<String> instructions(String start) throws IOException {
        return lines().stream().filter(line -> line.startsWith(start)).toList();
    }

    private static List<String> lines() throws IOException {
        return Files.readString(FILE).replaceAll("\\\\\\n\\s*", "").lines().toList();
    }
}
