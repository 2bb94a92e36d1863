package nl.lokaledemocratie.quickscan.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** A NUL, which no database keeps, in every field of every form and in every part of every address. */
@QuarkusTest
class NulTest {

    private static final String NUL = "a\0b";
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FIELD = Pattern.compile("name=\"([a-zA-Z][\\w.-]*)\"");

    /** What stands before a name that a page makes up. */
    private static final List<String> MADE_UP = List.of(
            "aantal-raadsleden",
            "aantal-inwoners",
            "bereikt-raadsleden",
            "bereikt-inwoners",
            "tekst-nl",
            "tekst-en",
            "opties-nl",
            "opties-en",
            "wat-eerst",
            "leeftijd",
            "vooraf-meepraten.now");

    @Inject
    Scenario scenario;

    @Test
    void breaksNoForm() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        List<StaffBrowser> people =
                List.of(StaffBrowser.anonymous(), scenario.clerkOf(own), scenario.advisor(), scenario.administrator());
        SoftAssertions softly = new SoftAssertions();
        for (Route route : posts()) {
            for (StaffBrowser person : people) {
                for (String kind : List.of("", "?soort=open", "?soort=meerkeuze", "?soort=getal")) {
                    softly.assertThat(send(person, route, path(route, scan) + kind)
                                    .statusCode())
                            .as(route.key() + kind)
                            .isLessThan(500);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void breaksNoAddress() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.closed(own);
        List<StaffBrowser> people =
                List.of(StaffBrowser.anonymous(), scenario.clerkOf(own), scenario.advisor(), scenario.administrator());
        for (Route route : Route.all()) {
            if (route.method().equals("GET")) {
                for (StaffBrowser person : people) {
                    assertThat(get(person, path(route, scan) + "?melding=%00&groep=a%00&vragenlijst=%00"))
                            .as(route.key())
                            .isEqualTo(400);
                    assertThat(get(person, route.path().replaceAll("\\{\\w+}", "a%00")))
                            .as(route.key())
                            .isLessThan(500);
                }
            }
        }
    }

    @Test
    void leavesAPasswordAsItIs() {
        Organisation own = scenario.municipality();
        StaffBrowser clerk = scenario.clerkOf(own);
        clerk.get("/wachtwoord");
        String hidden = "een\u200Bnieuw\u00ADwachtwoord ";
        Response changed =
                clerk.post("/wachtwoord", Map.of("huidig", Scenario.PASSWORD, "nieuw", hidden, "herhaling", hidden));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(clerk.post(
                                "/wachtwoord",
                                Map.of("huidig", "eennieuwwachtwoord", "nieuw", hidden, "herhaling", hidden))
                        .statusCode())
                .isEqualTo(422);
    }

    private static int get(StaffBrowser person, String address) {
        return given().redirects()
                .follow(false)
                .cookies(person.cookies())
                .urlEncodingEnabled(false)
                .get(address)
                .statusCode();
    }

    private static Response send(StaffBrowser person, Route route, String path) {
        person.get("/inloggen");
        Map<String, String> fields = new HashMap<>();
        fields().forEach(field -> fields.put(field, NUL));
        fields.put("csrf-token", person.token());
        RequestSpecification request = person.request();
        if (route.multipart()) {
            fields.forEach((name, value) -> request.multiPart(name, value));
        } else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields);
        }
        return request.post(path);
    }

    /** The names of all fields in all templates. */
    private static Set<String> fields() {
        Set<String> names = new TreeSet<>(MADE_UP);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> FIELD.matcher(read(file)).results().forEach(found -> names.add(found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signing out comes last, for who does it is nobody afterwards. */
    private static List<Route> posts() {
        return Stream.concat(
                        Route.all().stream().filter(route -> !route.path().equals("/uitloggen")),
                        Route.all().stream().filter(route -> route.path().equals("/uitloggen")))
                .filter(route -> route.method().equals("POST"))
                .toList();
    }

    private static String path(Route route, Scan scan) {
        return route.path()
                .replace("{id}", scan.id.toString())
                .replace("{link}", scan.link)
                .replace("{name}", scan.questionnaireId().name())
                .replace("{version}", scan.questionnaireId().version())
                .replace("{key}", "eigen-1")
                .replace("{batch}", "1")
                .replace("{step}", "1")
                .replace("{audience}", "inwoners")
                .replace("{language}", "nl");
    }
}
