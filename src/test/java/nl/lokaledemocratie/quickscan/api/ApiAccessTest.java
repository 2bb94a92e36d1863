package nl.lokaledemocratie.quickscan.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.token.AccessToken;
import nl.lokaledemocratie.quickscan.access.token.AccessTokens;
import nl.lokaledemocratie.quickscan.access.token.NewToken;
import nl.lokaledemocratie.quickscan.access.token.TokenScope;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** Who tries keys at the interface for programs: nobody comes further than the key, the account and the day allow. */
@QuarkusTest
class ApiAccessTest {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @Inject
    Machine.Maker machines;

    @Inject
    Scenario scenario;

    @Inject
    AccessTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void letsInWhoBringsAKey() {
        Organisation own = scenario.municipality();
        Scan scan = scenario.open(own);
        Response answer = machines.clerk(own).get("/scans/" + scan.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("titel")).isEqualTo(scan.title());
        assertThat(answer.jsonPath().getString("status")).isEqualTo("open");
    }

    @Test
    void knowsNoOtherKeyHoweverItLooks() {
        String real = machines.clerk(scenario.municipality()).secret();
        for (String sent : List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Basic Z3JpZmZpZXI6Z3JpZmZpZXI=",
                "Bearer " + real + "A",
                "Bearer " + real.substring(1),
                "Bearer qsld_" + "A".repeat(43),
                "Bearer qsld_" + "A".repeat(20_000),
                "Bearer qsld_" + "'; drop table access_token; --",
                real)) {
            Response answer = given().header("Authorization", sent).get("/api/v1/scans");
            assertThat(answer.statusCode()).as(sent).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).as(sent).isEqualTo("Bearer");
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/api-uitleg#sleutel-onbekend");
        }
        assertThat(given().get("/api/v1/scans").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNothingOfAKeyButItsHash() {
        Machine machine = machines.clerk(scenario.municipality());
        Object[] row = (Object[]) entities.createNativeQuery("select * from access_token where username = ?1")
                .setParameter(1, machine.username())
                .getSingleResult();
        assertThat(Arrays.deepToString(row)).doesNotContain(machine.secret().substring(5));
    }

    @Test
    void endsAtOnceWhenItIsWithdrawnAndByItselfAfterItsLastDay() {
        Machine machine = machines.clerk(scenario.municipality());
        AccessToken token = tokens.listActive(machine.username()).get(0);
        assertThat(machine.get("/scans").statusCode()).isEqualTo(200);
        LocalDate today = LocalDate.now(clock);
        assertThat(tokens.listActive(machine.username()).get(0).usedOn()).contains(today);

        change("last_day = ?2, made_on = ?2", token, today.minusDays(1));
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
        change("last_day = ?2", token, today);
        assertThat(machine.get("/scans").statusCode()).isEqualTo(200);

        tokens.end("somebody-else", token.id());
        assertThat(machine.get("/scans").statusCode()).isEqualTo(200);
        tokens.end(machine.username(), token.id());
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
    }

    private void change(String what, AccessToken token, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update access_token set " + what + " where id = ?1")
                        .setParameter(1, token.id())
                        .setParameter(2, day)
                        .executeUpdate());
        entities.clear();
    }

    @Test
    void endsWithTheAccount() {
        Machine machine = machines.clerk(scenario.municipality());
        accounts.disable(machine.username());
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
        accounts.enable(machine.username());
        assertThat(machine.get("/scans").statusCode()).isEqualTo(200);
        String given = passwords.reset(machine.username());
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
        passwords.change(machine.username(), given, "een ander lang wachtwoord");
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
    }

    /** Who had the old password may have made one. */
    @Test
    void endsWithThePassword() {
        Machine machine = machines.clerk(scenario.municipality());
        passwords.change(machine.username(), Scenario.PASSWORD, "een ander lang wachtwoord");
        assertThat(machine.get("/scans").statusCode()).isEqualTo(401);
        assertThat(machines.clerk(scenario.municipality()).get("/scans").statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesWhatItLendsAndNothingElse() {
        Machine machine = machines.clerk(scenario.municipality(), TokenScope.ORGANISATIONS_READ);
        assertThat(machine.get("/organisaties").statusCode()).isEqualTo(200);
        Response refused = machine.get("/scans");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("fouten[0].naam")).isEqualTo("scans:lezen");
        assertThat(refused.jsonPath().getString("fouten[0].code")).isEqualTo("rechtOntbreekt");
        assertThat(machines.administrator().get("/scans").statusCode()).isEqualTo(403);
        assertThat(machines.advisor().get("/scans").statusCode()).isEqualTo(403);
    }

    @Test
    void answersTheSameForWhatIsOfOthersAndWhatIsNot() {
        Organisation other = scenario.municipality();
        Scan foreign = scenario.closed(other);
        Machine machine = machines.clerk(scenario.municipality());
        for (String end : List.of("", "/aantallen")) {
            String asked = machine.get("/scans/" + foreign.id() + end).asString();
            String unknown = machine.get("/scans/" + UNKNOWN + end).asString();
            assertThat(asked.replace(foreign.id().toString(), UNKNOWN))
                    .isEqualTo(unknown)
                    .contains("\"status\":404");
        }
        assertThat(machine.get("/organisaties/" + other.code()).statusCode()).isEqualTo(404);
        assertThat(machine.get("/organisaties").asString()).doesNotContain(other.code());
        assertThat(machine.get("/scans").asString()).doesNotContain(foreign.id().toString());
        assertThat(machine.get("/scans/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void readsOfAnAdviserWhatOrganisationsGiveAndNoMore() {
        Organisation given = scenario.municipality();
        Machine machine = machines.advisor();
        assertThat(machine.get("/organisaties/" + given.code()).statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update read_grant set ended_on = '2026-01-01', ended_by = 'test' where organisation_code = ?1")
                .setParameter(1, given.code())
                .executeUpdate());
        assertThat(machine.get("/organisaties/" + given.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNoCookieInAtTheInterfaceAndNoKeyOnPages() {
        Organisation own = scenario.municipality();
        StaffBrowser browser = scenario.clerkOf(own);
        assertThat(browser.request().get("/api/v1/scans").statusCode()).isEqualTo(401);
        for (String spelling : List.of(
                "/%61pi/v1/scans",
                "/./api/v1/scans", "/x/../api/v1/scans", "/api/../api/v1/scans", "/api/%761/scans")) {
            Response other = browser.request().urlEncodingEnabled(false).get(spelling);
            assertThat(other.statusCode()).as(spelling).isGreaterThanOrEqualTo(400);
        }
        Machine machine = machines.clerk(own);
        for (String page : List.of("/scans", "/start", "/sleutels", "/api", "/apis")) {
            Response answer = machine.request().get(page);
            assertThat(answer.statusCode()).as(page).isIn(302, 404);
        }
        Response both = browser.request()
                .header("Authorization", "Bearer " + machine.secret())
                .get("/api/v1/organisaties");
        assertThat(both.statusCode()).isEqualTo(200);
        assertThat(both.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(machine.request().post("/uitloggen").statusCode()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void lendsNobodyMoreThanTheyHaveNorForLonger() {
        StaffMember clerk = member(
                scenario.account(Role.CLERK, Optional.of(scenario.municipality().code())));
        LocalDate today = LocalDate.now(clock);
        for (NewToken token : List.of(
                new NewToken("Meer", Set.of(TokenScope.PROGRAMMES_READ), today),
                new NewToken("Langer", Set.of(TokenScope.SCANS_READ), today.plusDays(AccessTokens.MOST_DAYS + 1)),
                new NewToken("Voorbij", Set.of(TokenScope.SCANS_READ), today.minusDays(1)))) {
            assertThatIllegalArgumentException().as(token.name()).isThrownBy(() -> tokens.make(clerk, token));
        }
        assertThat(tokens.listOf(clerk.username())).isEmpty();
        tokens.make(clerk, new NewToken("Goed", Set.of(TokenScope.SCANS_READ), today.plusDays(AccessTokens.MOST_DAYS)));
        assertThat(tokens.listOf(clerk.username())).hasSize(1);
    }

    private StaffMember member(String username) {
        return StaffMember.of(accounts.get(username));
    }

    @Test
    void takesNoCursorButItsOwn() {
        Machine machine = machines.administrator();
        String next =
                machine.get("/organisaties?aantal=2&soort=provincie").jsonPath().getString("links.volgende");
        assertThat(machine.get(next).statusCode()).isEqualTo(200);
        String cursor = next.replaceAll(".*cursor=", "");
        for (String address : List.of(
                next.substring(0, next.length() - 1) + (next.endsWith("A") ? "B" : "A"),
                next + "A",
                "/organisaties?cursor=" + cursor,
                "/organisaties?soort=gemeente&cursor=" + cursor,
                "/vragenlijsten?soort=provincie&cursor=" + cursor,
                "/organisaties?soort=provincie&cursor=" + "A".repeat(150))) {
            Response answer = machine.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.jsonPath().getString("fouten[0].code"))
                    .as(address)
                    .isEqualTo("cursorOngeldig");
        }
        assertThat(machines.administrator().get(next).statusCode()).isEqualTo(400);
    }

    @Test
    void givesEveryItemOnceHoweverSmallTheParts() {
        Machine machine = machines.administrator();
        List<String> all = machine.get("/organisaties?aantal=100&soort=provincie")
                .jsonPath()
                .getList("items.code");
        List<String> found = new ArrayList<>();
        String next = "/organisaties?aantal=5&soort=provincie";
        while (next != null) {
            Response part = machine.get(next);
            found.addAll(part.jsonPath().getList("items.code"));
            next = part.jsonPath().getString("links.volgende");
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(12).isEqualTo(all).doesNotHaveDuplicates();
    }
}
