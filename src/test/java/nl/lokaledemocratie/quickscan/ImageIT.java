package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whether the image is made of all that is built, and of what is there. */
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

    private static List<String> instructions(String start) throws IOException {
        String oneLineEach = Files.readString(DOCKER.resolve("Dockerfile")).replace("\\\n", " ");
        return oneLineEach.lines().filter(line -> line.startsWith(start)).toList();
    }
}
