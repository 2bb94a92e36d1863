package nl.lokaledemocratie.quickscan.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.hamcrest.Matchers;
import org.jboss.resteasy.reactive.RestForm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

    /** Goes wrong on purpose. */
    @Path("/test/web/errors")
    @PermitAll
    @Produces({"text/html", "application/json"})
    public static class Failing {
        @GET
        public String fail() {
            throw new IllegalStateException("secret detail");
        }

        @POST
        @Consumes("application/x-www-form-urlencoded")
        public String form(@RestForm String field) {
            return field;
        }
    }

    @Test
    void tellsAPersonInTheirLanguageThatAPageDoesNotExist() {
        Response dutch = given().accept(ContentType.HTML).get("/bestaat-niet");
        assertThat(dutch.statusCode()).isEqualTo(404);
        assertThat(heading(dutch)).isEqualTo("Deze pagina bestaat niet");
        assertThat(heading(given().accept(ContentType.HTML).get("/bestaat-niet?taal=en")))
                .isEqualTo("This page does not exist");
    }

    @Test
    void tellsAProgramInJson() {
        given().accept(ContentType.JSON)
                .get("/bestaat-niet")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(404))
                .body("title", equalTo("Deze pagina bestaat niet"))
                .body("instance", equalTo("/bestaat-niet"));
    }

    @Test
    void answersTheApiInJsonWhateverItAccepts() {
        given().accept(ContentType.HTML)
                .get("/api/v1/bestaat-niet")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void hidesTheCauseAndGivesANumber() {
        Response failed = given().accept(ContentType.HTML).get("/test/web/errors");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.asString()).doesNotContain("secret detail", "IllegalStateException", "\tat ");
        assertThat(Jsoup.parse(failed.asString()).text()).containsPattern("Nummer van deze fout: [0-9a-f]{8}");
        given().accept(ContentType.JSON)
                .get("/test/web/errors")
                .then()
                .statusCode(500)
                .body("reference", not(Matchers.emptyOrNullString()))
                .body("detail", equalTo("Dit ligt niet aan u. Er is niets half opgeslagen."));
    }

    @Test
    void explainsARefusedForm() {
        Response refused = given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC)
                .formParam("field", "x")
                .post("/test/web/errors");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(heading(refused)).isEqualTo("Er is nog niets verstuurd");
        assertThat(Jsoup.parse(refused.asString()).text())
                .contains("Uw browser zegt niet van welke pagina dit formulier komt.");
    }

    @Test
    void explainsAWrongMethod() {
        Response refused = given().accept(ContentType.HTML).delete("/test/web/errors");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(heading(refused)).isEqualTo("Dit kan hier niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test/web/errors", "/bestaat-niet"})
    void explainsABodyThatIsTooLarge(String path) {
        Response refused = given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC)
                .body("field=" + "x".repeat(10_000_000))
                .post(path);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(heading(refused)).isEqualTo("Dit is te groot");
    }

    private static String heading(Response response) {
        return Jsoup.parse(response.asString()).select("h1").text();
    }
}
