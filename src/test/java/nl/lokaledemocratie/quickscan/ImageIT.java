package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

/** What {@code docker/} says, read without an engine: that its files are there and that no password is written in them. */
class ImageIT {

    private static final Path DOCKER = Path.of("docker");

    @Test
    void copiesOnlyWhatIsThere() throws IOException {
        List<String> copies = instructions("COPY ");
        assertThat(copies).isNotEmpty();
        for (String copy : copies) {
            List<String> words = List.of(copy.split(" +"));
            boolean fromBuild = words.get(1).equals("--from=build");
            String source = words.get(words.size() - 2);
            assertThat(Path.of(fromBuild ? source.replace("/build/", "") : source))
                    .as(copy)
                    .exists();
        }
    }

    @Test
    void copiesTheWholeService() throws IOException {
        String all = String.join("\n", instructions("COPY --from=build"));
        try (Stream<Path> parts = Files.list(Path.of("target", "quarkus-app"))) {
            parts.map(part -> part.getFileName().toString())
                    .filter(part -> !part.equals("quarkus-app-dependencies.txt"))
                    .forEach(part -> assertThat(all).contains("/quarkus-app/" + part + " "));
        }
    }

    @Test
    void runsAsAnOrdinaryUserAndTellsItsHealth() throws IOException {
        assertThat(instructions("USER ")).hasSize(1).doesNotContain("USER root");
        assertThat(instructions("HEALTHCHECK ").get(0)).contains("http://127.0.0.1:8080/q/health/ready ");
        assertThat(Files.readString(DOCKER.resolve("Dockerfile"))).contains("fontconfig");
    }

    @Test
    void composesTheServiceWithPostgres18() throws IOException {
        JsonNode compose = compose();
        assertThat(compose.at("/services/database/image").asText()).endsWith("/postgres:18");
        assertThat(compose.at("/services/service/depends_on/database/condition").asText())
                .isEqualTo("service_healthy");
        assertThat(compose.at("/services/service/environment/QUARKUS_DATASOURCE_JDBC_URL")
                        .asText())
                .startsWith("jdbc:postgresql://database:");
        JsonNode build = compose.at("/services/service/build");
        Path context = DOCKER.resolve(build.get("context").asText());
        assertThat(context.resolve("pom.xml")).exists();
        assertThat(context.resolve(build.get("dockerfile").asText())).exists();
    }

    @Test
    void namesEveryVolume() throws IOException {
        JsonNode compose = compose();
        for (JsonNode service : compose.get("services")) {
            for (JsonNode volume : service.get("volumes")) {
                String source = volume.asText().split(":")[0];
                boolean there = compose.get("volumes").has(source)
                        || source.startsWith("./") && Files.exists(DOCKER.resolve(source));
                assertThat(there).as(volume.asText()).isTrue();
            }
        }
    }

    @Test
    void writesNoPasswordDown() throws IOException {
        int passwords = 0;
        for (JsonNode service : compose().get("services")) {
            for (var setting : service.get("environment").properties()) {
                if (setting.getKey().contains("PASSWORD")) {
                    assertThat(setting.getValue().asText()).matches("\\$\\{(DATABASE|SUPERUSER)_PASSWORD:\\?.*");
                    passwords++;
                }
            }
        }
        assertThat(passwords).isEqualTo(3);
        assertThat(Files.readAllLines(DOCKER.resolve("env.example")))
                .contains("DATABASE_PASSWORD=", "SUPERUSER_PASSWORD=");
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("docker/.env");
    }

    private static JsonNode compose() throws IOException {
        return new YAMLMapper().readTree(DOCKER.resolve("compose.yaml").toFile());
    }

    private static List<String> instructions(String start) throws IOException {
        String oneLineEach = Files.readString(DOCKER.resolve("Dockerfile")).replace("\\\n", " ");
        return oneLineEach.lines().filter(line -> line.startsWith(start)).toList();
    }
}
