package nl.lokaledemocratie.quickscan.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperationTest {

    @Test
    void saysThatItLives() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void saysThatTheDatabaseIsReady() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems(containsString("Database")));
    }

    @Test
    void showsMetricsToThisMachine() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void hidesMetricsFromWhoComesThroughAProxy() {
        given().header("X-Forwarded-For", "203.0.113.7")
                .get("/q/metrics")
                .then()
                .statusCode(404);
        given().header("Via", "1.1 proxy").get("/q/metrics").then().statusCode(404);
    }

    @Test
    void countsNothingOfRespondents() {
        given().get("/");
        given().get("/q/metrics");
        String before = counters();
        given().get("/meedoen/bestaat-niet");
        given().formParam("code", "niets").post("/meedoen/bestaat-niet");
        assertThat(counters()).contains("http_server_requests").isEqualTo(before);
    }

    @Test
    void countsMadeUpMethodsAsOne() {
        given().request("VERZONNEN", "/").then().statusCode(405);

        assertThat(given().get("/q/metrics").asString())
                .contains("method=\"OTHER\"")
                .doesNotContain("VERZONNEN");
    }

    /** What counts requests or bytes, without the reading of the metrics itself. */
    private static String counters() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.matches("(http|worker|vertx).*(_count|_sum|_total|_requests)[{ ].*"))
                .filter(line -> !line.contains("/q/metrics"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
