package nl.lokaledemocratie.quickscan.web.weakness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where a weakness is reported: the file for programs (RFC 9116) and the page that it names. */
@QuarkusTest
class WeaknessPagesTest {

    @Test
    void tellsProgramsWhereUntilWhenAndByWhichRules() {
        Response answer = given().get("/.well-known/security.txt");
        assertThat(answer.contentType()).startsWith("text/plain");
        Map<String, String> fields = Arrays.stream(answer.asString().split("\r?\n"))
                .collect(Collectors.toMap(line -> line.split(": ", 2)[0], line -> line.split(": ", 2)[1]));
        assertThat(fields).containsOnlyKeys("Contact", "Expires", "Preferred-Languages", "Policy");
        assertThat(fields.get("Contact")).matches("(mailto|https):.+");
        assertThat(Instant.parse(fields.get("Expires")))
                .isAfter(Instant.now().plus(Duration.ofDays(90)))
                .isBefore(Instant.now().plus(Duration.ofDays(366)));
        assertThat(given().get(fields.get("Policy")).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsPeopleInDutchAndEnglish() {
        Document dutch =
                Jsoup.parse(given().get("/kwetsbaarheid-melden?taal=nl").asString());
        assertThat(dutch.selectFirst("h1").text()).isEqualTo("Een kwetsbaarheid melden");
        assertThat(dutch.text())
                .contains("security@example.org", "negentig dagen")
                .doesNotContain("mailto:");
        Document english =
                Jsoup.parse(given().get("/kwetsbaarheid-melden?taal=en").asString());
        assertThat(english.selectFirst("h1").text()).isEqualTo("Reporting a weakness");
        assertThat(english.select("main li"))
                .hasSameSizeAs(dutch.select("main li"))
                .hasSize(7);
    }
}
