package nl.lokaledemocratie.quickscan.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The running service believes nobody about where a request came from when no proxy is named. */
@QuarkusTest
class StrangersWordTest {

    private static final Headers LIES = new Headers(
            new Header("Forwarded", "for=203.0.113.7;host=elders.example;proto=https"),
            new Header("X-Forwarded-For", "203.0.113.7"),
            new Header("X-Forwarded-Proto", "https"),
            new Header("X-Forwarded-Host", "elders.example"),
            new Header("X-Forwarded-Port", "4711"),
            new Header("X-Forwarded-Prefix", "/elders"),
            new Header("X-Forwarded-Ssl", "on"));

    @Test
    void changesNothingOnAPage() {
        Response plain = given().redirects().follow(false).get("/scans?taal=en");
        Response lied = given().redirects().follow(false).headers(LIES).get("/scans?taal=en");
        assertThat(lied.statusCode()).isEqualTo(plain.statusCode()).isEqualTo(302);
        assertThat(lied.header("Location")).isEqualTo(plain.header("Location"));
        assertThat(lied.header("Set-Cookie"))
                .isEqualTo(plain.header("Set-Cookie"))
                .doesNotContain("Secure");
        assertThat(given().headers(LIES).get("/.well-known/security.txt").asString())
                .doesNotContain("elders", "4711");
    }
}
