package nl.lokaledemocratie.quickscan.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The NL API Design Rules 2.2, each with what is looked at to see that it holds. */
@QuarkusTest
class ApiRulesTest {

    /** All rules: functional first, then technical, in their order. */
    private static final List<String> RULES = List.of(
            "naming-resources",
            "naming-collections",
            "interface-language",
            "nested-child",
            "resource-operations",
            "hide-implementation",
            "stateless",
            "path-segments-kebab-case",
            "no-trailing-slash",
            "query-keys-camel-case",
            "http-methods",
            "http-safety",
            "http-response-code",
            "date-time/format",
            "date-time/timezone",
            "date-time/date-omit-time-portion",
            "error-handling/problem-details",
            "error-handling/invalid-input",
            "error-handling/all-errors",
            "doc-openapi",
            "doc-openapi-contact",
            "doc-language",
            "publish-openapi",
            "uri-version",
            "semver",
            "version-header",
            "deprecation-schedule",
            "transition-period",
            "changelog",
            "transport/tls",
            "transport/security-headers",
            "transport/cors",
            "transport/no-sensitive-uris",
            "modules/geospatial",
            "modules/signing",
            "modules/encryption");

    private static final Pattern NOUN = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    /** One agenda, one file, one document: what there is one of. */
    private static final List<String> SINGLE = List.of("agenda", "bestand", "openapi.json");

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    private String tagBefore;
    private ApiWalk walk;
    private Machine clerk;
    private Scan scan;
    private Described described;

    @Test
    void holdAll() {
        Organisation organisation = scenario.municipality();
        scan = scenario.closed(organisation);
        clerk = machines.clerk(organisation);
        tagBefore = clerk.get("/scans/" + scan.id()).header("ETag");
        walk = new ApiWalk(clerk, machines.advisor(), scan);
        described = walk.described();
        Map<String, Runnable> checks = checks();
        assertThat(checks.keySet()).containsExactlyElementsOf(RULES);
        SoftAssertions softly = new SoftAssertions();
        checks.forEach(
                (rule, check) -> softly.assertThatCode(check::run).as(rule).doesNotThrowAnyException());
        softly.assertAll();
    }

    private Map<String, Runnable> checks() {
        Map<String, Runnable> checks = new LinkedHashMap<>();
        checks.put("naming-resources", () -> walk.words()
                .forEach(word -> assertThat(word).doesNotMatch("(get|haal|maak|zet|doe).*")));
        checks.put("naming-collections", this::collectionsArePlural);
        checks.put("interface-language", this::speaksDutch);
        checks.put("nested-child", () -> assertThat(walk.paths())
                .allSatisfy(path -> assertThat(path).matches("(/[a-z.-]+(/\\{[a-z]+})*)+")));
        checks.put("resource-operations", () -> assertThat(described.operations())
                .allSatisfy(one ->
                        assertThat(one.node().get("operationId").asText()).matches(CAMEL)));
        checks.put("hide-implementation", () -> walk.answers().forEach(answer -> assertThat(answer.asString())
                .doesNotContainIgnoringCase(
                        "exception", "hibernate", "quarkus", "lock_version", "nl.lokaledemocratie")));
        checks.put("stateless", this::keepsNothingBetweenRequests);
        checks.put("path-segments-kebab-case", () -> walk.words()
                .forEach(word ->
                        assertThat(word.replace("openapi.json", "openapi")).matches(NOUN)));
        checks.put("no-trailing-slash", this::hasNoTrailingSlash);
        checks.put("query-keys-camel-case", () -> walk.parameters("query")
                .forEach(name -> assertThat(name).matches(CAMEL)));
        checks.put("http-methods", () -> assertThat(described.operations())
                .extracting(Described.Operation::method)
                .isSubsetOf("get", "post", "put", "patch", "delete"));
        checks.put("http-safety", this::readingChangesNothing);
        checks.put("http-response-code", this::answersWithTheFittingCode);
        checks.put("date-time/format", () -> walk.dateFields()
                .forEach(field -> assertThat(field.get("format").asText()).isIn("date", "date-time")));
        checks.put("date-time/timezone", () -> walk.texts().forEach(text -> {
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                assertThat(text).matches(UTC);
            }
        }));
        checks.put("date-time/date-omit-time-portion", () -> assertThat(
                        clerk.get("/scans/" + scan.id()).jsonPath().getString("geslotenOp"))
                .matches("\\d{4}-\\d\\d-\\d\\d"));
        checks.put("error-handling/problem-details", this::everyErrorIsAProblem);
        checks.put(
                "error-handling/invalid-input",
                () -> assertThat(clerk.get("/scans?status=x").statusCode()).isEqualTo(400));
        checks.put("error-handling/all-errors", () -> assertThat(clerk.get("/scans?status=x&aantal=0&cursor=y&z=1")
                        .jsonPath()
                        .getList("fouten.naam"))
                .containsExactlyInAnyOrder("status", "aantal", "cursor", "z"));
        checks.put(
                "doc-openapi",
                () -> assertThat(described.document().get("openapi").asText()).startsWith("3."));
        checks.put(
                "doc-openapi-contact", () -> Stream.of("name", "email", "url").forEach(field -> assertThat(described
                                .document()
                                .at("/info/contact/" + field)
                                .asText())
                        .isNotBlank()));
        checks.put("doc-language", () -> assertThat(described.operations())
                .allSatisfy(one -> assertThat(one.node().get("summary").asText())
                        .matches("(Noem|Toon|Haal|Tel|Zet|Beschrijf|Maak|Wijzig|Open|Sluit|Verwijder|Laat) .*")));
        checks.put("publish-openapi", () -> assertThat(
                        given().get("/api/v1/openapi.json").statusCode())
                .isEqualTo(200));
        checks.put("uri-version", () -> assertThat(Route.all().stream().filter(Route::isOfMachines))
                .allSatisfy(route -> assertThat(route.path()).startsWith("/api/v1/")));
        checks.put("semver", () -> assertThat(
                        described.document().at("/info/version").asText())
                .matches("1\\.\\d+\\.\\d+"));
        checks.put("version-header", () -> walk.answers()
                .forEach(answer ->
                        assertThat(answer.headers().getValues("API-Version")).containsExactly(ApiVersion.NUMBER)));
        checks.put("deprecation-schedule", () -> assertThat(ApiWalk.manual()).contains("Deprecation", "Sunset"));
        checks.put("transition-period", () -> assertThat(ApiWalk.manual()).contains("ten minste een half jaar"));
        checks.put("changelog", () -> assertThat(Jsoup.parse(ApiWalk.manual())
                        .select("#wijzigingen ~ ul li")
                        .text())
                .contains(ApiVersion.NUMBER));
        checks.put("transport/tls", () -> walk.answers()
                .forEach(answer ->
                        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000")));
        checks.put("transport/security-headers", () -> walk.answers().forEach(ApiRulesTest::hasSecurityHeaders));
        checks.put("transport/cors", this::letsNoOtherSiteRead);
        checks.put("transport/no-sensitive-uris", () -> Stream.concat(walk.parameters("query"), walk.parameters("path"))
                .forEach(name ->
                        assertThat(name).doesNotMatch("(?i).*(token|sleutel|wachtwoord|naamVan|email|code-).*")));
        checks.put("modules/geospatial", () -> walk.notUsed("application/geo+json", "crs", "geometrie"));
        checks.put("modules/signing", () -> walk.notUsed("application/jose", "jws"));
        checks.put("modules/encryption", () -> walk.notUsed("application/jose", "jwe"));
        return checks;
    }

    private void collectionsArePlural() {
        assertThat(walk.words().filter(word -> !SINGLE.contains(word))).allMatch(word -> word.matches(".*(s|en)"));
    }

    private void speaksDutch() {
        Stream.concat(walk.parameters("query"), walk.parameters("path"))
                .forEach(name -> assertThat(name).doesNotMatch("(limit|page|size|sort|name|status_.*|year|group)"));
    }

    private void keepsNothingBetweenRequests() {
        walk.answers().forEach(answer -> assertThat(answer.headers().getValues("Set-Cookie"))
                .isEmpty());
        assertThat(clerk.get("/scans").asString()).isEqualTo(clerk.get("/scans").asString());
    }

    private void hasNoTrailingSlash() {
        walk.paths().forEach(path -> assertThat(path).doesNotEndWith("/"));
        assertThat(clerk.get("/scans/").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/scans/" + scan.id() + "/").statusCode()).isEqualTo(404);
    }

    private void readingChangesNothing() {
        assertThat(clerk.get("/scans/" + scan.id()).header("ETag")).isEqualTo(tagBefore);
        assertThat(clerk.request().head("/api/v1/scans").statusCode()).isEqualTo(200);
    }

    private void answersWithTheFittingCode() {
        assertThat(given().get("/api/v1/scans").statusCode()).isEqualTo(401);
        assertThat(clerk.get("/programmas").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/bestaat-niet").statusCode()).isEqualTo(404);
        Response method = clerk.request().put("/api/v1/organisaties");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("GET");
        assertThat(clerk.request().accept("image/png").get("/api/v1/scans").statusCode())
                .isEqualTo(406);
        String tag = clerk.get("/organisaties").header("ETag");
        Response same =
                clerk.request().header("If-None-Match", "\"anders\", W/" + tag).get("/api/v1/organisaties");
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(same.asByteArray()).isEmpty();
    }

    private void everyErrorIsAProblem() {
        List<Response> errors = new ArrayList<>(List.of(
                given().get("/api/v1/scans"),
                given().get("/api/v1"),
                given().get("/api"),
                given().get("/api/v2/scans"),
                clerk.get("/programmas"),
                clerk.get("/bestaat-niet"),
                clerk.get("/scans/geen-uuid"),
                clerk.get("/scans?x=1"),
                clerk.request().put("/api/v1/organisaties"),
                clerk.request().delete("/api/v1/scans/" + scan.id()),
                clerk.request().accept("image/png").get("/api/v1/scans"),
                clerk.request().accept("text/html").get("/api/v1/bestaat-niet"),
                clerk.request().contentType("text/plain").body("x").post("/api/v1/organisaties"),
                clerk.request().body("x".repeat(2_000_000)).post("/api/v1/scans")));
        walk.answers().filter(answer -> answer.statusCode() >= 400).forEach(errors::add);
        for (Response error : errors) {
            String where = error.statusCode() + " " + error.asString();
            assertThat(error.statusCode()).as(where).isBetween(400, 499);
            assertThat(error.contentType()).as(where).startsWith("application/problem+json");
            assertThat(described.against(described.document().at("/components/schemas/Probleem"), error.asString()))
                    .as(where)
                    .isEmpty();
            assertThat(error.jsonPath().getInt("status")).as(where).isEqualTo(error.statusCode());
            String type = error.jsonPath().getString("type");
            assertThat(Jsoup.parse(ApiWalk.manual()).getElementById(type.replaceAll(".*#", "")))
                    .as(type)
                    .isNotNull();
        }
        Response english = given().header("Accept-Language", "en-GB").get("/api/v1/scans");
        assertThat(english.jsonPath().getString("title")).isEqualTo("The key is not recognised");
    }

    private void letsNoOtherSiteRead() {
        for (Response answer : List.of(
                clerk.request().header("Origin", "https://elders.example").get("/api/v1/scans"),
                given().header("Origin", "https://elders.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "authorization")
                        .options("/api/v1/scans"))) {
            assertThat(answer.headers().asList())
                    .noneMatch(header -> header.getName().startsWith("Access-Control-"));
        }
    }

    private static void hasSecurityHeaders(Response answer) {
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
