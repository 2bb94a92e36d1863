package nl.lokaledemocratie.quickscan.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the reference sets among the test resources; SOURCES.md beside them says where they come from. */
public final class Truth {

    private Truth() {}

    /** A folder or file under {@code truth}. */
    public static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Truth.class.getResource("/truth/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(path(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
