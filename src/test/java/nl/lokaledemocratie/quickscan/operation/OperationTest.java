package nl.lokaledemocratie.quickscan.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OperationTest {

    private static final Pattern METRIC = Pattern.compile("\\b(?:quickscan|agroal|jvm|process|vertx)_\\w+");

    @TestHTTPResource(value = "/", management = true)
    URI operators;

    private String management;

    @BeforeEach
    void find() {
        management = "http://" + operators.getAuthority() + "/q";
    }

    @Test
    void saysThatItLives() {
        given().get(management + "/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void saysThatTheDatabaseIsReady() {
        given().get(management + "/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems(containsString("Database")));
    }

    @Test
    void showsMetricsToThisMachine() {
        assertThat(operators.getHost()).isIn("localhost", "127.0.0.1");
        given().get(management + "/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    /** What rules and dashboard ask for is there; else nobody is ever warned. */
    @ParameterizedTest
    @ValueSource(strings = {"docker/monitoring/alerts.yaml", "docker/monitoring/dashboard.json"})
    void measuresWhatIsWatched(String file) throws IOException {
        String metrics = given().get(management + "/metrics").asString();
        JsonNode watched =
                new ObjectMapper(new YAMLFactory()).readTree(Path.of(file).toFile());

        List<String> expressions = watched.findValuesAsText("expr");
        assertThat(expressions).hasSizeGreaterThan(5);
        assertThat(expressions.stream()
                        .flatMap(expression -> METRIC.matcher(expression).results())
                        .map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(metrics).containsPattern("(?m)^" + name + "(\\{| )"));
    }

    @Test
    void ofConnectionsOnlyWhatIsNow() {
        assertThat(given().get(management + "/metrics").asString())
                .contains("agroal_awaiting_count")
                .doesNotContain("agroal_acquire_count", "agroal_creation_count", "agroal_blocking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/metrics", "/q/health", "/q/health/well", "/q/health/started", "/q/health/group/x", "/q"})
    void showsNoDetailsAmongThePages(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void countsNothingOfRespondents() {
        given().get("/");
        given().get(management + "/metrics");
        String before = counters();
        given().get("/meedoen/bestaat-niet");
        given().formParam("code", "niets").post("/meedoen/bestaat-niet");
        assertThat(counters()).contains("http_server_requests").isEqualTo(before);
    }

    @Test
    void countsMadeUpMethodsAsOne() {
        given().request("VERZONNEN", "/").then().statusCode(405);

        assertThat(given().get(management + "/metrics").asString())
                .contains("method=\"OTHER\"")
                .doesNotContain("VERZONNEN");
    }

    /** What counts requests or bytes, without the reading of the metrics itself. */
    private String counters() {
        return given().get(management + "/metrics")
                .asString()
                .lines()
                .filter(line -> line.matches("(http|worker|vertx).*(_count|_sum|_total|_requests)[{ ].*"))
                .filter(line -> !line.contains("/q/metrics"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
