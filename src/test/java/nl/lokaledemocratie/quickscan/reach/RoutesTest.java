package nl.lokaledemocratie.quickscan.reach;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.reach.RouteTable.Access;
import static nl.lokaledemocratie.quickscan.reach.RouteTable.Answer;
import static nl.lokaledemocratie.quickscan.reach.RouteTable.Persona;
import static nl.lokaledemocratie.quickscan.reach.RouteTable.expected;
import static nl.lokaledemocratie.quickscan.reach.RouteTable.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.look.Colour;
import nl.lokaledemocratie.quickscan.organisation.look.StyleSheet;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.testing.Route;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may use which route: every route of the service, with every role and without one, against one table. */
@QuarkusTest
class RoutesTest {

    private static final String STYLE = StyleSheet.of(new Colour(0, 0, 0)).file();

    private static final ShortName SHORT = new ShortName("langs-alle-routes");

    @Inject
    Scenario scenario;

    @Inject
    OnlineEditions editions;

    @Inject
    ScanSharing sharing;

    @Inject
    SharedAgendas agendas;

    private static String sharedAgenda = "";

    @Inject
    ResearchGrants grants;

    @Inject
    Clock clock;

    private static String research = "";

    @Inject
    AccountPasswords passwords;

    /** One scan has a short address and one a shared agenda, whatever scan a test is about. */
    @BeforeEach
    void share() {
        if (sharedAgenda.isEmpty()) {
            Scan closed = scenario.closed(scenario.municipality());
            agendas.share(closed.id(), seen -> true);
            sharedAgenda = agendas.find(closed.id()).orElseThrow().link();
            grants.give(closed.id(), "Bureau", "Onderzoek", LocalDate.now(clock), "griffier");
            research = grants.list(closed.id()).get(0).link().orElseThrow();
        }
        if (sharing.find(SHORT).isEmpty()) {
            Scan scan = scenario.open(scenario.municipality());
            sharing.share(scan.id(), Optional.of(SHORT), List.of(), seen -> true);
        }
    }

    @Test
    void writesDownEveryRoute() {
        assertThat(Route.all()).extracting(Route::key).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void letsInWhoTheTableSaysAndNobodyElse() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.closed(own);
        editions.publish(scan.id(), Set.copyOf(OnlineEdition.choices()), seen -> true);
        Map<Persona, StaffBrowser> people = people(own);
        SoftAssertions softly = new SoftAssertions();
        for (Route route : signingOutLast()) {
            for (Persona persona : Persona.values()) {
                Access access = table().get(route.key());
                softly.assertThat(answer(ask(people.get(persona), route, scan)))
                        .as("%s for %s", route.key(), persona)
                        .isEqualTo(expected(access, persona));
            }
        }
        softly.assertAll();
    }

    @Test
    void sendsToTheLoginPageWhateverIsInTheAddress() {
        Scan scan = scenario.open(scenario.municipality());
        SoftAssertions softly = new SoftAssertions();
        for (Route route : Route.all()) {
            Access access = table().get(route.key());
            if (route.method().equals("GET")
                    && !Set.of(Access.EVERYONE, Access.FIRST, Access.ELSEWHERE, Access.MACHINE)
                            .contains(access)) {
                for (String end : List.of("?groep=a,b", "?a=b;c", "?a=%22b%22", ";x", "/;x", ";a=b/x", ",x")) {
                    Response response = StaffBrowser.anonymous()
                            .request()
                            .urlEncodingEnabled(false)
                            .get(path(route, scan) + end);
                    softly.assertThat(answer(response))
                            .as(route.path() + end)
                            .isIn(
                                    end.startsWith("?")
                                            ? Set.of(Answer.TO_LOGIN)
                                            : Set.of(Answer.TO_LOGIN, Answer.NOT_FOUND));
                }
            }
        }
        softly.assertAll();
    }

    /** Who signs in anew, reloads or opens the address of a form comes to a page, not to an error. */
    @Test
    void hasAPageAtTheAddressOfEveryForm() {
        Set<String> pages = Route.all().stream()
                .filter(route -> route.method().equals("GET"))
                .map(Route::path)
                .collect(Collectors.toSet());
        assertThat(Route.all())
                .filteredOn(route -> route.method().equals("POST")
                        && !route.isOfMachines()
                        && !route.path().equals("/uitloggen"))
                .extracting(Route::path)
                .isSubsetOf(pages);
    }

    /** What was done is not done again by reloading: a form leads to another page, or did nothing. */
    @Test
    void answersNoFormWithAPageOfItsOwn() {
        SoftAssertions softly = new SoftAssertions();
        for (Route route : signingOutLast()) {
            if (route.method().equals("POST")) {
                Organisation own = scenario.municipality();
                Scan scan = scenario.open(own);
                StaffBrowser person = person(table().get(route.key()), own);
                softly.assertThat(ask(person, route, scan).statusCode())
                        .as(route.key())
                        .isGreaterThanOrEqualTo(300);
            }
        }
        softly.assertAll();
    }

    private StaffBrowser person(Access access, Organisation own) {
        return switch (access) {
            case ADMINISTRATOR -> scenario.administrator();
            case ADVISOR -> scenario.advisor();
            default -> scenario.clerkOf(own);
        };
    }

    @Test
    void letsNobodyAtResultsOfAScanThatIsOpen() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.answered(own);
        for (String page : List.of(
                "/resultaat",
                "/rapport.pdf",
                "/inwoners.pdf",
                "/presentatie.pdf",
                "/cijfers",
                "/cijfers/bijlage.xlsx",
                "/cijfers/data.xlsx",
                "/cijfers/data.json",
                "/cijfers/tidy.csv",
                "/cijfers/ddi.xml",
                "/cijfers/vragenlijst.yaml",
                "/cijfers/scores.csv")) {
            String path = "/scans/" + scan.id() + page;
            assertThat(scenario.clerkOf(own).get(path).statusCode()).isEqualTo(409);
            assertThat(scenario.advisor().get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void answersTheSameForAScanOfAnotherAndOneThatDoesNotExist() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(scenario.municipality());

        Response foreign = other.get("/scans/" + scan.id());
        Response unknown = other.get("/scans/00000000-0000-4000-8000-000000000000");
        Response nonsense = other.get("/scans/nonsense");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replace(scan.id().toString(), ""))
                .isEqualTo(unknown.asString().replace("00000000-0000-4000-8000-000000000000", ""));
        assertThat(nonsense.statusCode()).isEqualTo(404);
    }

    @Test
    void refusesEveryFormThatDoesNotSayWhereItComesFrom() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        StaffBrowser clerk = scenario.clerkOf(own);
        for (Route route : Route.all()) {
            if (route.method().equals("POST") && table().get(route.key()) == Access.OWN_SCAN) {
                RequestSpecification request = given().redirects().follow(false).cookies(clerk.cookies());
                Response response = (route.multipart()
                                ? request.multiPart("groep", "x")
                                : request.formParam("groep", "x"))
                        .post(path(route, scan));
                assertThat(response.statusCode()).as(route.key()).isEqualTo(400);
            }
        }
    }

    private Map<Persona, StaffBrowser> people(Organisation own) {
        NewAccount newcomer =
                new NewAccount("n" + own.code().substring(2), "Nieuw", Role.CLERK, Optional.of(own.code()));
        String oneTime = passwords.createWithOneTimePassword(newcomer);
        return Map.of(
                Persona.NOBODY, StaffBrowser.anonymous(),
                Persona.NEWCOMER, StaffBrowser.signedIn(newcomer.username(), oneTime),
                Persona.OWN_CLERK, scenario.clerkOf(own),
                Persona.OTHER_CLERK, scenario.clerkOf(scenario.municipality()),
                Persona.ADVISOR, scenario.advisor(),
                Persona.ADMINISTRATOR, scenario.administrator());
    }

    private static Response ask(StaffBrowser person, Route route, Scan scan) {
        if (route.isOfMachines()) {
            return person.request().contentType(ContentType.JSON).request(route.method(), path(route, scan));
        }
        if (route.method().equals("GET")) {
            return person.request().get(path(route, scan));
        }
        person.get("/inloggen");
        RequestSpecification request = person.request();
        return (route.multipart() ? request.multiPart("niets", "") : request.formParam("niets", ""))
                .post(path(route, scan));
    }

    private static List<Route> signingOutLast() {
        return Route.all().stream()
                .sorted(Comparator.comparing(route -> route.path().equals("/uitloggen")))
                .toList();
    }

    static String path(Route route, Scan scan) {
        return new Route(
                        route.method(),
                        route.path()
                                .replace("/m/{name}", "/m/" + SHORT.text())
                                .replace("/agenda/{link}", "/agenda/" + sharedAgenda)
                                .replace("/onderzoek/{link}", "/onderzoek/" + research)
                                .replace("{file}", STYLE),
                        route.multipart())
                .path(scan);
    }

    private static Answer answer(Response response) {
        String location = Optional.ofNullable(response.header("Location")).orElse("");
        if (response.statusCode() == 302 && location.matches("/inloggen([?].*)?")) {
            return Answer.TO_LOGIN;
        }
        return switch (response.statusCode()) {
            case 401 -> Answer.NO_KEY;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.NOT_FOUND;
            default -> response.statusCode() < 500 ? Answer.LET_IN : Answer.BROKEN;
        };
    }
}
