package nl.lokaledemocratie.quickscan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stranger who guesses is stopped, and locks nobody out of the device where they work. */
@QuarkusTest
class GuessedPasswordsTest {

    private static final String IN = "/start";
    private static final String TOO_MANY = "melding=te-vaak";

    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    private String username;
    private StaffBrowser known;

    @BeforeEach
    void signInAndOut() {
        username = scenario.account(Role.ADVISOR, Optional.empty());
        known = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        known.post("/uitloggen", Map.of());
    }

    @Test
    void letsAKnownDeviceInWhileStrangersAreRefused() {
        guess();

        Response stranger = StaffBrowser.anonymous().signIn(username, Scenario.PASSWORD);
        assertThat(stranger.header("Location")).endsWith(TOO_MANY);
        assertThat(StaffBrowser.anonymous()
                        .get(stranger.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .asString())
                .contains("Was u dit niet? Log dan in op een apparaat");
        assertThat(known.signIn(username, Scenario.PASSWORD).header("Location")).endsWith(IN);
    }

    @Test
    void knowsADeviceNoLongerOnceThePasswordIsReplaced() {
        guess();
        String replacement = passwords.reset(username);

        assertThat(known.signIn(username, replacement).header("Location")).endsWith(TOO_MANY);
    }

    @Test
    void knowsADeviceForTheAccountsThatSignedInWithItOnly() {
        String first = username;
        known.signIn(scenario.account(Role.ADVISOR, Optional.empty()), Scenario.PASSWORD);
        username = scenario.account(Role.ADVISOR, Optional.empty());
        guess();

        assertThat(known.signIn(username, Scenario.PASSWORD).header("Location")).endsWith(TOO_MANY);
        username = first;
        guess();
        assertThat(known.signIn(first, Scenario.PASSWORD).header("Location")).endsWith(IN);
    }

    @Test
    void refusesADeviceThatGuessesItself() {
        for (int i = 0; i < 20; i++) {
            known.signIn(username, "gok nummer " + i);
        }
        assertThat(known.signIn(username, Scenario.PASSWORD).header("Location")).endsWith(TOO_MANY);
    }

    @Test
    void letsAStrangerChangeNothingAboutReplacingAPassword() {
        known.signIn(username, Scenario.PASSWORD);
        guess();

        Response changed = known.post(
                "/wachtwoord",
                Map.of(
                        "huidig",
                        Scenario.PASSWORD,
                        "nieuw",
                        "een hond in het nauw",
                        "herhaling",
                        "een hond in het nauw"));
        assertThat(changed.statusCode()).isEqualTo(303);
    }

    @Test
    void marksADeviceWithNothingThatCanBeReadAndAnEnd() {
        Cookie cookie =
                StaffBrowser.anonymous().signIn(username, Scenario.PASSWORD).getDetailedCookie("toestel0");

        assertThat(cookie.getMaxAge()).isEqualTo(90 * 24 * 3600);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).doesNotContain(username);
    }

    @Test
    void looksAtNoNameThatNoAccountCanHave() {
        assertThat(StaffBrowser.anonymous().signIn("x".repeat(10_000), "y").header("Location"))
                .contains("melding=mislukt");
    }

    private void guess() {
        for (int i = 0; i < 10; i++) {
            StaffBrowser.anonymous().signIn(username, "gok nummer " + i);
        }
    }
}
