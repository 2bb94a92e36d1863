package nl.lokaledemocratie.quickscan.questionnaire.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Serves the JSON Schema of questionnaire files, with which editors complete and check them. */
@Path("/schemas/questionnaire.json")
@PermitAll
public class QuestionnaireSchema {

    private static final String FILE = "/questionnaires/questionnaire.schema.json";

    private final String schema = read();

    @GET
    @Produces("application/schema+json")
    public String get() {
        return schema;
    }

    private static String read() {
        try (InputStream in = QuestionnaireSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The service was built without " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
