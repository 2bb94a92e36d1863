package nl.lokaledemocratie.quickscan.reach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of another site makes a browser send does nothing on any route, even with all cookies of who has them. */
@QuarkusTest
class ForeignFormsTest {

    private static final String BAIT = "Van een andere website.";

    @Inject
    Scenario scenario;

    private Scan scan;
    private List<Map<String, String>> jars;

    @BeforeEach
    void signIn() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        jars = List.of(
                scenario.clerkOf(organisation).cookies(),
                scenario.administrator().cookies(),
                resident.cookies());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Referer, https://elsewhere.example/meedoen/abc",
        "Referer, http://localhost.elsewhere.example/",
        "X-Nothing, said"
    })
    void refusesThemOnEveryRoute(String header, String value) {
        for (Route route : Route.all()) {
            if (!route.method().equals("GET")) {
                jars.forEach(cookies -> {
                    Response answer = send(route, cookies, header, value);
                    String what = route.key() + " " + answer.header("Location");
                    boolean signIn = answer.statusCode() == 302 || answer.statusCode() == 403;
                    boolean silent = header.equals("X-Nothing");
                    boolean noKey =
                            route.isOfMachines() && List.of(401, 404, 405, 415).contains(answer.statusCode());
                    assertThat(answer.statusCode() == 400 || silent && (signIn || noKey))
                            .as(what)
                            .isTrue();
                    assertThat(answer.detailedCookies()).as(what).isEmpty();
                    assertThat(answer.asString().contains(BAIT) && !silent)
                            .as(what)
                            .isFalse();
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "Origin, SITE", "Referer, SITE/meedoen/abc"})
    void takesThoseOfItsOwnPages(String header, String value) {
        String site = "http://localhost:" + RestAssured.port;
        Response started = given().redirects()
                .follow(false)
                .header(header, value.replace("SITE", site))
                .formParam("groep", "inwoners")
                .post("/meedoen/" + scan.link() + "/start");
        assertThat(started.statusCode()).isEqualTo(303);
        assertThat(started.cookies()).containsKey("antwoorden");
    }

    @Test
    void asksForNoTokenAndGivesNone() {
        Response page = StaffBrowser.anonymous().get("/meedoen/" + scan.link());
        assertThat(page.cookies()).isEmpty();
        assertThat(page.asString()).doesNotContain("csrf");
    }

    private Response send(Route route, Map<String, String> cookies, String header, String value) {
        RequestSpecification request =
                given().redirects().follow(false).cookies(cookies).header(header, value);
        return (route.multipart() ? request.multiPart("titel", BAIT) : request.formParam("titel", BAIT))
                .post(RoutesTest.path(route, scan));
    }
}
