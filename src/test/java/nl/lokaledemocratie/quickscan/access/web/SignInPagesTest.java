package nl.lokaledemocratie.quickscan.access.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInPagesTest {

    private static final String PASSWORD = "een kat in het nauw";

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Test
    void bringsEachRoleToItsStartPage() {
        StaffBrowser browser = StaffBrowser.signedIn(account(Role.ADVISOR), PASSWORD);

        assertThat(browser.get("/start").header("Location")).endsWith("/vergelijken");
    }

    @Test
    void givesACookieThatScriptsAndOtherSitesCannotUse() {
        Response response = StaffBrowser.anonymous().signIn(account(Role.ADVISOR), PASSWORD);

        Cookie cookie = response.getDetailedCookie("personeel");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownName() {
        Response wrong = StaffBrowser.anonymous().signIn(account(Role.ADVISOR), "een hond in het nauw");
        Response unknown = StaffBrowser.anonymous().signIn("nobody-" + UUID.randomUUID(), PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(303);
        assertThat(wrong.header("Location"))
                .endsWith("/inloggen?melding=mislukt")
                .isEqualTo(unknown.header("Location"));
        assertThat(wrong.cookies()).doesNotContainKey("personeel");
        assertThat(StaffBrowser.anonymous().get("/inloggen?melding=mislukt").asString())
                .contains("Inloggen is niet gelukt");
    }

    @Test
    void sendsAVisitorToTheLoginPageAndThenToTheStartPage() {
        StaffBrowser browser = StaffBrowser.anonymous();
        Response visit = browser.get("/start");
        assertThat(visit.header("Location")).isEqualTo("/inloggen");
        assertThat(visit.cookies()).isEmpty();

        assertThat(browser.signIn(account(Role.ADVISOR), PASSWORD).header("Location"))
                .endsWith("/start");
    }

    @Test
    void refusesALoginFormFromAnotherSite() {
        String username = account(Role.ADVISOR);
        for (Map.Entry<String, String> header : Map.of(
                        "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            Response response = given().redirects()
                    .follow(false)
                    .header(header.getKey(), header.getValue())
                    .formParam("gebruikersnaam", username)
                    .formParam("wachtwoord", PASSWORD)
                    .post("/inloggen");
            assertThat(response.statusCode()).as(header.getKey()).isEqualTo(400);
            assertThat(response.cookies()).doesNotContainKey("personeel");
        }
    }

    @Test
    void refusesACopyOfTheCookieAfterSigningOut() {
        String username = account(Role.ADVISOR);
        StaffBrowser browser = StaffBrowser.signedIn(username, PASSWORD);
        String copy = browser.cookies().get("personeel");
        browser.get("/wachtwoord");
        assertThat(startWith(copy)).isEqualTo("/vergelijken");

        browser.post("/uitloggen", Map.of());

        assertThat(startWith(copy)).isEqualTo("/inloggen");
        assertThat(StaffBrowser.signedIn(username, PASSWORD).get("/start").header("Location"))
                .isEqualTo("/vergelijken");
    }

    @Test
    void endsOtherSessionsWithANewPasswordAndKeepsTheOwn() {
        String username = account(Role.ADVISOR);
        String other = StaffBrowser.signedIn(username, PASSWORD).cookies().get("personeel");
        StaffBrowser browser = StaffBrowser.signedIn(username, PASSWORD);
        browser.get("/wachtwoord");

        String replacement = "een hond in het nauw";
        browser.post("/wachtwoord", Map.of("huidig", PASSWORD, "nieuw", replacement, "herhaling", replacement));

        assertThat(startWith(other)).isEqualTo("/inloggen");
        assertThat(browser.get("/start").header("Location")).isEqualTo("/vergelijken");
        passwords.reset(username);
        assertThat(browser.get("/start").header("Location")).isEqualTo("/inloggen");
    }

    @Test
    void keepsASessionEndedWhenTheAccountIsEnabledAgain() {
        String username = account(Role.ADVISOR);
        String cookie = StaffBrowser.signedIn(username, PASSWORD).cookies().get("personeel");

        accounts.disable(username);
        accounts.enable(username);

        assertThat(startWith(cookie)).isEqualTo("/inloggen");
    }

    @Test
    void redirectsWithoutTheHostThatARequestNames() {
        for (String path : new String[] {"/scans", "/start"}) {
            Response response = StaffBrowser.anonymous()
                    .request()
                    .header("Host", "evil.example")
                    .get(path);
            assertThat(response.header("Location")).matches("/inloggen([?]terug=%2Fscans)?");
        }
        String cookie =
                StaffBrowser.signedIn(account(Role.ADVISOR), PASSWORD).cookies().get("personeel");
        assertThat(given().redirects()
                        .follow(false)
                        .header("Host", "evil.example")
                        .cookie("personeel", cookie)
                        .get("/start")
                        .header("Location"))
                .isEqualTo("/vergelijken");
    }

    @Test
    void endsTheSessionWhenSigningOut() {
        StaffBrowser browser = StaffBrowser.signedIn(account(Role.ADVISOR), PASSWORD);
        browser.get("/wachtwoord");

        Response response = browser.post("/uitloggen", Map.of());

        assertThat(response.header("Location")).endsWith("/inloggen?melding=uit");
        assertThat(browser.get("/start").header("Location")).endsWith("/inloggen");
    }

    @Test
    void throwsOutWhoIsDisabledAtTheNextRequest() {
        String username = account(Role.ADVISOR);
        StaffBrowser browser = StaffBrowser.signedIn(username, PASSWORD);

        accounts.disable(username);

        assertThat(browser.get("/start").header("Location")).endsWith("/inloggen");
        assertThat(browser.get("/inloggen").statusCode()).isEqualTo(200);
        assertThat(StaffBrowser.anonymous().signIn(username, PASSWORD).header("Location"))
                .endsWith("melding=mislukt");
    }

    @Test
    void treatsAnIncompleteFormAsAWrongOne() {
        StaffBrowser browser = StaffBrowser.anonymous();
        browser.get("/inloggen");

        Response response = browser.post("/inloggen", Map.of("wachtwoord", PASSWORD));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).endsWith("/inloggen?melding=mislukt");
    }

    @Test
    void letsANewcomerOnlyChooseAPassword() {
        NewAccount account = new NewAccount(name(), "Nieuw", Role.ADVISOR, Optional.empty());
        String oneTime = passwords.createWithOneTimePassword(account);
        StaffBrowser browser = StaffBrowser.signedIn(account.username(), oneTime);
        assertThat(browser.get("/start").header("Location")).endsWith("/wachtwoord");
        browser.get("/wachtwoord");

        Response refused = browser.post(
                "/wachtwoord", Map.of("huidig", oneTime, "nieuw", PASSWORD, "herhaling", "iets heel anders"));
        Response saved =
                browser.post("/wachtwoord", Map.of("huidig", oneTime, "nieuw", PASSWORD, "herhaling", PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("niet hetzelfde");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get("/wachtwoord?melding=opgeslagen").asString()).contains("is opgeslagen");
        assertThat(browser.get("/start").header("Location")).endsWith("/vergelijken");
        assertThat(StaffBrowser.anonymous().signIn(account.username(), oneTime).header("Location"))
                .endsWith("melding=mislukt");
    }

    @Test
    void readsTheLoginPageInEnglish() {
        assertThat(StaffBrowser.anonymous().get("/inloggen?taal=en").asString())
                .contains("<html lang=\"en\"")
                .contains("Sign in");
    }

    /** Where the first page leads with this cookie. */
    private static String startWith(String cookie) {
        return given().redirects()
                .follow(false)
                .cookie("personeel", cookie)
                .get("/start")
                .header("Location");
    }

    private String account(Role role) {
        String username = name();
        passwords.create(new NewAccount(username, "Test", role, Optional.empty()), PASSWORD);
        return username;
    }

    private static String name() {
        return "u" + UUID.randomUUID();
    }
}
