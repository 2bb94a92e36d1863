package nl.lokaledemocratie.quickscan.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody outside reads the results of an organisation until it says so, and not any more once it takes that back. */
@QuarkusTest
class GrantPagesTest {

    private static final List<String> RESULTS = List.of(
            "/resultaat",
            "/rapport.pdf",
            "/inwoners.pdf",
            "/presentatie.pdf",
            "/cijfers",
            "/cijfers/bijlage.xlsx",
            "/cijfers/scores.csv",
            "/cijfers/1.svg",
            "/cijfers/1.png");

    @Inject
    Scenario scenario;

    @Inject
    AccountPasswords passwords;

    @Inject
    EntityManager entities;

    private Organisation own;
    private Scan scan;
    private StaffBrowser clerk;
    private String adviser;
    private StaffBrowser reader;

    @BeforeEach
    void prepare() {
        own = scenario.municipality();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from read_grant where organisation_code = ?1")
                        .setParameter(1, own.code())
                        .executeUpdate());
        scan = scenario.closed(own);
        clerk = scenario.clerkOf(own);
        adviser = "u" + UUID.randomUUID();
        passwords.create(new NewAccount(adviser, "Ans Adviseur", Role.ADVISOR, Optional.empty()), Scenario.PASSWORD);
        reader = StaffBrowser.signedIn(adviser, Scenario.PASSWORD);
    }

    @Test
    void showsNothingToWhoWasGivenNothing() {
        assertThat(statuses()).containsOnly(404);
        assertThat(reader.get("/vergelijken").asString()).doesNotContain(own.name());
        assertThat(reader.get("/rapporten").asString()).doesNotContain(own.name());
    }

    @Test
    void showsWhatIsGivenUntilItIsTakenBack() {
        assertThat(give("adviseur", LocalDate.now().plusDays(1).toString()).statusCode())
                .isEqualTo(303);
        assertThat(statuses()).containsOnly(200);
        assertThat(reader.get("/vergelijken").asString()).contains(own.name());

        assertThat(stop(clerk, grant()).statusCode()).isEqualTo(303);

        assertThat(statuses()).containsOnly(404);
        assertThat(reader.get("/vergelijken").asString()).doesNotContain(own.name());
        assertThat(clerk.get("/inzage").asString()).contains("Inzage die voorbij is");
    }

    @Test
    void showsNothingAfterTheLastDay() {
        give("adviseur", LocalDate.now().toString());
        assertThat(statuses()).containsOnly(200);

        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update read_grant set last_day = current_date - 1 where organisation_code = ?1")
                .setParameter(1, own.code())
                .executeUpdate());

        assertThat(statuses()).containsOnly(404);
    }

    @Test
    void tellsTheOrganisationWhoReadWhat() {
        give("adviseur", LocalDate.now().toString());
        assertThat(clerk.get("/inzage").asString()).contains("Nog niemand las iets.");

        reader.get("/scans/" + scan.id() + "/rapport.pdf");
        reader.get("/scans/" + scan.id() + "/rapport.pdf");
        reader.get("/vergelijken");
        clerk.get("/scans/" + scan.id() + "/resultaat");

        String page = clerk.get("/inzage").asString();
        assertThat(page).contains("Ans Adviseur").contains("Het rapport").contains("De vergelijking met andere");
        assertThat(page.split("<td data-head=\"Wat\">", -1)).hasSize(3);
    }

    @Test
    void saysWhatIsToBeMended() {
        assertThat(give("adviseur", "gisteren").statusCode()).isEqualTo(422);
        assertThat(give("adviseur", LocalDate.now().minusDays(1).toString()).asString())
                .contains("Kies een dag vanaf vandaag");
        assertThat(give("adviseur", LocalDate.now().plusYears(6).toString()).statusCode())
                .isEqualTo(422);
        adviser = "niemand";
        Response unknown = give("adviseur", LocalDate.now().toString());
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.asString())
                .contains("Er is geen adviseur met deze gebruikersnaam")
                .contains("value=\"niemand\"");
        assertThat(form(clerk).formParam("actie", "programma").post("/inzage").statusCode())
                .isEqualTo(422);
    }

    @Test
    void givesToAProgrammeThatAsksAndToWhoeverIsInIt() {
        String programme = programme(reader, "Netwerk " + adviser);
        assertThat(form(reader)
                        .formParam("actie", "vraag")
                        .formParam("organisaties", own.name())
                        .post(programme)
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get("/inzage").asString()).contains("‘Netwerk " + adviser + "’ vraagt om inzage");
        assertThat(clerk.get("/scans").asString()).contains("‘Netwerk " + adviser + "’ vraagt om inzage");
        assertThat(statuses()).containsOnly(404);

        form(clerk)
                .formParam("actie", "programma")
                .formParam("programma", programme.substring(programme.lastIndexOf('/') + 1))
                .formParam("tot", LocalDate.now().toString())
                .post("/inzage");
        assertThat(statuses()).containsOnly(200);
        assertThat(clerk.get("/scans").asString()).doesNotContain("vraagt om inzage");
        assertThat(reader.get(programme).asString()).contains("Geeft inzage tot en met");

        StaffBrowser other = scenario.stranger();
        assertThat(other.get(programme).statusCode()).isEqualTo(404);
        assertThat(other.get("/scans/" + scan.id() + "/resultaat").statusCode()).isEqualTo(404);

        assertThat(form(reader).formParam("actie", "einde").post(programme).statusCode())
                .isEqualTo(422);
        form(reader).formParam("actie", "einde").formParam("klopt-einde", "ja").post(programme);
        assertThat(statuses()).containsOnly(404);
    }

    @Test
    void letsNobodyGiveOrTakeBackForAnother() {
        give("adviseur", LocalDate.now().toString());
        StaffBrowser other = scenario.clerkOf(scenario.municipality());

        stop(other, grant());

        assertThat(statuses()).containsOnly(200);
    }

    @Test
    void doesNotOverruleWhatAnotherGaveInTheMeantime() {
        give("adviseur", LocalDate.now().toString());

        assertThat(give("adviseur", LocalDate.now().plusDays(9).toString()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void givesNoLeaveToReadWhileTheScanIsOpen() {
        give("adviseur", LocalDate.now().toString());
        Scan open = scenario.answered(own);

        assertThat(RESULTS.stream()
                        .map(page -> reader.get("/scans/" + open.id() + page).statusCode()))
                .containsOnly(404);
    }

    @Test
    void refusesLinesThatNameNoOrganisation() {
        String programme = programme(reader, "Fout " + adviser);

        Response refused = form(reader)
                .formParam("actie", "vraag")
                .formParam("organisaties", own.name() + "\nNergenshuizen")
                .post(programme);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("<li dir=\"auto\">Nergenshuizen</li>");
        assertThat(reader.get(programme).asString()).contains("Er is nog geen organisatie gevraagd.");
    }

    private static String programme(StaffBrowser maker, String name) {
        return form(maker)
                .formParam("naam", name)
                .formParam("doel", "Samen leren.")
                .post("/programmas")
                .header("Location")
                .replaceAll("^https?://[^/]+|[?].*$", "");
    }

    private List<Integer> statuses() {
        return RESULTS.stream()
                .map(page -> reader.get("/scans/" + scan.id() + page).statusCode())
                .toList();
    }

    private Response give(String action, String until) {
        return form(clerk)
                .formParam("actie", action)
                .formParam("adviseur", adviser)
                .formParam("tot", until)
                .post("/inzage");
    }

    private static Response stop(StaffBrowser person, String grant) {
        return form(person)
                .formParam("actie", "stop")
                .formParam("inzage", grant)
                .post("/inzage");
    }

    private String grant() {
        Matcher hidden = Pattern.compile("name=\"inzage\" value=\"([^\"]+)\"")
                .matcher(clerk.get("/inzage").asString());
        assertThat(hidden.find()).isTrue();
        return hidden.group(1);
    }

    private static RequestSpecification form(StaffBrowser person) {
        return person.request();
    }
}
