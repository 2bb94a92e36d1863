package nl.lokaledemocratie.quickscan.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What internet.nl and ASVS look for in answers, on pages, files, refusals, redirects and the interface alike. */
@QuarkusTest
class SentHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/inloggen",
                "/bestaat-niet",
                "/beheer",
                "/css/pages.css",
                "/js/quickscan.js",
                "/favicon.svg",
                "/.well-known/security.txt",
                "/api/v1/openapi.json",
                "/api/v1/scans",
                "/q/health/ready"
            })
    void areOnEveryAnswer(String path) {
        Response answer = given().redirects().follow(false).get(path);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
        // Programs in browsers of others may read the description of the interface; it holds nothing of anybody.
        assertThat(answer.header("Access-Control-Allow-Origin"))
                .isEqualTo(path.equals("/api/v1/openapi.json") ? "*" : null);
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void traceIsNoMethod() {
        assertThat(given().request("TRACE", "/").statusCode()).isGreaterThanOrEqualTo(400);
    }
}
