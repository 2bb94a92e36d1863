package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker/} composes, read without an engine: each container can do as little as it needs, and no password is written down. */
class ComposeTest {

    private static final Path DOCKER = Path.of("docker");

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.citus.yaml"})
    void letsEveryContainerDoWhatItNeedsAndNoMore(String file) throws IOException {
        JsonNode services = read(file).get("services");
        assertThat(services).isNotEmpty();
        for (JsonNode service : services) {
            assertThat(service.at("/read_only").asBoolean())
                    .as("read-only root")
                    .isTrue();
            assertThat(service.at("/cap_drop/0").asText()).isEqualTo("ALL");
            assertThat(service.has("cap_add") || service.has("privileged")).isFalse();
            assertThat(texts(service.get("security_opt"))).contains("no-new-privileges:true");
            assertThat(service.has("mem_limit") && service.has("pids_limit"))
                    .as("limits")
                    .isTrue();
            assertThat(service.at("/healthcheck/test/0").asText()).isEqualTo("CMD");
            assertThat(service.at("/user").asText("10001"))
                    .doesNotStartWith("0")
                    .isNotEqualTo("root");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.citus.yaml"})
    void writesNoPasswordDownButReadsItFromAFile(String file) throws IOException {
        JsonNode compose = read(file);
        for (JsonNode service : compose.get("services")) {
            for (var setting : service.get("environment").properties()) {
                if (setting.getKey().matches(".*(PASSWORD|SECRET|KEY).*")) {
                    assertThat(setting.getKey()).endsWith("_FILE");
                    assertThat(setting.getValue().asText()).startsWith("/run/secrets/");
                }
            }
            assertThat(texts(service.get("secrets"))).isNotEmpty().allMatch(name -> compose.at("/secrets")
                    .has(name));
        }
        String maker = Files.readString(DOCKER.resolve("secrets.sh"));
        for (var secret : compose.get("secrets").properties()) {
            assertThat(secret.getValue().get("file").asText()).isEqualTo("./secrets/" + secret.getKey());
            assertThat(maker).contains(secret.getKey());
        }
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("docker/.env", "docker/secrets/");
        assertThat(Files.readAllLines(DOCKER.resolve("env.example")))
                .noneMatch(line -> line.startsWith("#") ? false : line.contains("PASSWORD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.citus.yaml"})
    void namesEveryVolumeAndNetwork(String file) throws IOException {
        JsonNode compose = read(file);
        for (JsonNode service : compose.get("services")) {
            for (String volume : texts(service.get("volumes"))) {
                String source = volume.split(":")[0];
                boolean there = compose.get("volumes").has(source)
                        || source.startsWith("./") && Files.exists(DOCKER.resolve(source));
                assertThat(there).as(volume).isTrue();
            }
            assertThat(texts(service.get("networks")))
                    .allMatch(name -> compose.get("networks").has(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "compose.citus.yaml"})
    void takesNoImageWithoutAVersion(String file) throws IOException {
        for (JsonNode service : read(file).get("services")) {
            String image = service.at("/image").asText();
            if (!image.isEmpty()) {
                assertThat(image).matches("\\$\\{[A-Z]+_IMAGE:-[a-z0-9./-]+:[0-9][\\w.-]*}");
                String name = image.substring(2, image.indexOf(':'));
                assertThat(Files.readString(DOCKER.resolve("env.example"))).contains("\n" + name + "=");
            }
        }
    }

    @Test
    void startsTheServiceWhenTheDatabaseIsThereAndKeepsThatFromOthers() throws IOException {
        JsonNode compose = read("compose.yaml");
        assertThat(compose.at("/services/service/depends_on/database/condition").asText())
                .isEqualTo("service_healthy");
        assertThat(compose.at("/services/service/environment/QUARKUS_DATASOURCE_JDBC_URL")
                        .asText())
                .startsWith("jdbc:postgresql://database:");
        assertThat(compose.at("/services/database").has("ports")).isFalse();
        assertThat(texts(compose.at("/services/database/networks"))).containsExactly("inside");
        assertThat(compose.at("/networks/inside/internal").asBoolean()).isTrue();
        assertThat(compose.at("/services/service/ports/0").asText()).startsWith("127.0.0.1:");
        JsonNode build = compose.at("/services/service/build");
        Path context = DOCKER.resolve(build.get("context").asText());
        assertThat(context.resolve("pom.xml")).exists();
        assertThat(context.resolve(build.get("dockerfile").asText())).exists();
    }

    /** With what is merged from elsewhere in the file ({@code <<}), as Compose reads it. */
    private static JsonNode read(String file) throws IOException {
        Object content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DOCKER.resolve(file)));
        return new ObjectMapper().valueToTree(content);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null) {
            list.forEach(text -> texts.add(text.asText()));
        }
        return texts;
    }
}
