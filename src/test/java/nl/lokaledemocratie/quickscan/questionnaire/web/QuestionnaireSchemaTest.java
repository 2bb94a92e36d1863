package nl.lokaledemocratie.quickscan.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionnaireSchemaTest {

    @Test
    void servesTheSchemaOfTheRepositoryToEverybody() throws IOException {
        Response response = RestAssured.get("/schemas/questionnaire.json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/schema+json");
        assertThat(new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("questionnaires/questionnaire.schema.json")));
    }
}
