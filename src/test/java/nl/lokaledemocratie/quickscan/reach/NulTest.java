package nl.lokaledemocratie.quickscan.reach;

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
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
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

    @Inject
    ScanScenario scans;

    @Test
    void breaksNoForm() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        List<StaffBrowser> people =
                List.of(StaffBrowser.anonymous(), scenario.clerkOf(own), scenario.advisor(), scenario.administrator());
        SoftAssertions softly = new SoftAssertions();
        for (Route route : posts()) {
            for (StaffBrowser person : people) {
                for (String kind : kinds(route)) {
                    softly.assertThat(
                                    send(person, route, route.path(scan) + kind).statusCode())
                            .as(route.key() + kind)
                            .isLessThan(500);
                }
            }
        }
        softly.assertAll();
    }

    /** The kinds of question that an address tells apart. */
    private static List<String> kinds(Route route) {
        return route.path().contains("eigen-vragen")
                ? List.of("", "?soort=open", "?soort=meerkeuze", "?soort=getal")
                : List.of("");
    }

    /** A form that is right but for what nobody sees goes through: nothing refuses it before it is kept. */
    @Test
    void breaksNoFormThatIsRight() {
        Scan draft = scans.preparedEveryKind();
        StaffBrowser clerk = scenario.clerkOf(draft.organisation());
        Organisation own = scenario.municipality();
        StaffBrowser other = scenario.clerkOf(own);
        Scan answered = scenario.answered(own);
        String root = "/scans/" + draft.id();
        String add = root + "/eigen-vragen/nieuw?soort=open";

        Response made = send(clerk, right(clerk.get("/scans/nieuw"), "", "titel"));
        Response asked = send(clerk, right(clerk.get(add), "?soort=open", "tekst-nl"));
        Response described = send(clerk, right(clerk.get(root + "/groepen"), "/groepen", "bereikt-inwoners"));
        String close = "/scans/" + answered.id() + "/sluiten";
        Response closed = send(
                other, right(other.get(close), "/sluiten", "bereikt-inwoners").with("actie", "sluit"));

        for (Response response : List.of(made, asked, described, closed)) {
            assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        }
        assertThat(clerk.get(root + "/groepen").asString()).contains("op de markt, café “Ön” + 50% &amp; meer=ja");
        assertThat(clerk.get(root + "/eigen-vragen").asString()).contains("op de markt, café “Ön” + 50% &amp; meer=ja");
    }

    /** A form of which the fields are read one by one, as a map, or with a file in it: what is long and what is not English stays. */
    @Test
    void changesNothingThatIsSeen() {
        Scan draft = scans.preparedEveryKind();
        StaffBrowser clerk = scenario.clerkOf(draft.organisation());
        String address = "/scans/" + draft.id() + "/eigen-vragen/nieuw?soort=open";

        Response refused =
                send(clerk, right(clerk.get(address), "?soort=open", "x").with("tekst-nl", "é€😀+%&=".repeat(40)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("é€😀+%&amp;=".repeat(40));
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
                    assertThat(get(person, route.path(scan) + "?melding=%00&groep=a%00&vragenlijst=%00"))
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

    /** What reads a password stops at a NUL, and after so many letters. */
    @Test
    void doesNotSignInWithMoreThanThePassword() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        clerk.get("/wachtwoord");
        for (String more : List.of("\0", "\0x", "\0" + Scenario.PASSWORD)) {
            Map<String, String> fields = Map.of(
                    "huidig",
                    Scenario.PASSWORD + more,
                    "nieuw",
                    "een nieuw wachtwoord",
                    "herhaling",
                    "een nieuw wachtwoord");
            assertThat(clerk.post("/wachtwoord", fields).statusCode()).isEqualTo(422);
        }
    }

    private static PageForm right(Response page, String end, String field) {
        return PageForm.of(page, end)
                .with(field, "op de mar\0kt, café “Ön” + 50% & meer=ja")
                .with("klopt-inwoners", "ja");
    }

    private static Response send(StaffBrowser person, PageForm form) {
        return person.post(form.action(), form.fields());
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
}
