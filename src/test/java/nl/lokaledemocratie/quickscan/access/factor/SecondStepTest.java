package nl.lokaledemocratie.quickscan.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who knows the password alone does not get in; who has the phone, or a code that was kept, does. */
@QuarkusTest
class SecondStepTest {

    private static final String PAGE = "/wachtwoord/code";
    private static final String CODE = "/inloggen/code";

    @Inject
    Scenario scenario;

    @Inject
    SecondSteps steps;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** An account with a second step. */
    private record Own(String username, String secret, List<String> recovery) {}

    private Own setUp() {
        String username = scenario.account(Role.ADVISOR, Optional.empty());
        StaffBrowser browser = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        Response page = browser.get(PAGE);
        String secret =
                Jsoup.parse(page.asString()).select("form .qs-code").text().replace(" ", "");
        Response begun = begin(browser, page, secret);
        if (begun.statusCode() == 422) {
            begun = begin(browser, begun, secret);
        }
        assertThat(begun.statusCode()).isEqualTo(303);
        List<String> recovery = Jsoup.parse(browser.get(PAGE).asString())
                .select(".qs-codes code")
                .eachText();
        assertThat(recovery).hasSize(SecondSteps.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(browser.get(PAGE).asString()).doesNotContain(recovery.get(0)).contains("10 herstelcodes");
        return new Own(username, secret, recovery);
    }

    /** Refused when another half minute begins on the way. */
    private Response begin(StaffBrowser browser, Response page, String secret) {
        PageForm form = PageForm.of(page, PAGE).with("code", before(secret)).with("actie", "aan");
        return browser.post(form.action(), form.fields());
    }

    /** The code of half a minute ago, which still counts, so that one of now is left to sign in with. */
    private String before(String secret) {
        return OneTimeCodes.at(secret, clock.instant().minusSeconds(30));
    }

    private String now(String secret) {
        return OneTimeCodes.at(secret, clock.instant());
    }

    private static StaffBrowser halfway(Own own) {
        StaffBrowser browser = StaffBrowser.anonymous();
        Response answer = browser.signIn(own.username(), Scenario.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains(CODE);
        return browser;
    }

    private static Response code(StaffBrowser browser, String code) {
        return browser.post(CODE, Map.of("code", code));
    }

    private static boolean isIn(StaffBrowser browser) {
        return browser.get("/wachtwoord").statusCode() == 200;
    }

    @Test
    void thePasswordAloneIsNotEnough() {
        StaffBrowser browser = halfway(setUp());

        assertThat(isIn(browser)).isFalse();
        assertThat(browser.get(CODE).statusCode()).isEqualTo(200);
        assertThat(code(browser, "000000").statusCode()).isEqualTo(422);
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void theCodeOfThePhoneLetsInOnce() {
        Own own = setUp();
        String code = now(own.secret());
        StaffBrowser first = halfway(own);
        StaffBrowser second = halfway(own);

        assertThat(code(first, code).statusCode()).isEqualTo(303);
        assertThat(isIn(first)).isTrue();
        assertThat(code(second, code).statusCode())
                .as("a code that somebody looked off")
                .isEqualTo(422);
        assertThat(isIn(second)).isFalse();
    }

    @Test
    void ofManyWithTheSameCodeOneGetsIn() throws Exception {
        Own own = setUp();
        String code = now(own.secret());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tries = java.util.Collections.nCopies(8, () -> steps.use(own.username(), code));
            long in = pool.invokeAll(tries).stream()
                    .filter(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
            assertThat(in).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRecoveryCodeLetsInOnceHoweverItIsTyped() {
        Own own = setUp();
        String typed =
                own.recovery().get(3).toLowerCase(Locale.ROOT).replace("-", " ").replace("0", "o");

        StaffBrowser browser = halfway(own);
        assertThat(code(browser, typed).statusCode()).isEqualTo(303);
        assertThat(isIn(browser)).isTrue();
        assertThat(code(halfway(own), typed).statusCode()).isEqualTo(422);
        assertThat(browser.get(PAGE).asString()).contains("9 herstelcodes");
    }

    @Test
    void whoNeverGaveThePasswordIsSentToIt() {
        StaffBrowser nobody = StaffBrowser.anonymous();

        assertThat(nobody.get(CODE).header("Location")).endsWith("/inloggen");
        assertThat(code(nobody, now(setUp().secret())).header("Location")).contains("mislukt");
    }

    @Test
    void aCookieFromBetweenTheStepsEndsWithThePassword() {
        Own own = setUp();
        StaffBrowser browser = halfway(own);
        accounts.endSessions(own.username());

        assertThat(code(browser, now(own.secret())).header("Location")).contains("mislukt");
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void whoGuessesIsStoppedAndTheRightCodeWaits() {
        Own own = setUp();
        StaffBrowser browser = halfway(own);
        for (int i = 0; i < 10; i++) {
            code(browser, "12345" + i % 10);
        }

        Response refused = code(browser, now(own.secret()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void endingAndRenewingAskForACode() {
        Own own = setUp();
        StaffBrowser browser = halfway(own);
        code(browser, now(own.secret()));

        assertThat(browser.post(PAGE, Map.of("actie", "uit", "code", "000000")).statusCode())
                .isEqualTo(422);
        assertThat(accounts.get(own.username()).secondStep()).isTrue();
        assertThat(browser.post(
                                PAGE,
                                Map.of("actie", "uit", "code", own.recovery().get(0)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(accounts.get(own.username()).secondStep()).isFalse();
        assertThat(isIn(StaffBrowser.signedIn(own.username(), Scenario.PASSWORD)))
                .isTrue();
    }

    @Test
    void theBeheerderHelpsWhoLostThePhoneAndIsSeenToDoSo() {
        Own own = setUp();
        StaffBrowser administrator = scenario.administrator();
        String ask = "/beheer/accounts/wijzigen?actie=code&gebruikersnaam=" + own.username();
        PageForm form = PageForm.of(administrator.get(ask), "/wijzigen").with("actie", "code");

        assertThat(administrator.post(form.action(), form.fields()).statusCode())
                .isEqualTo(303);

        assertThat(isIn(StaffBrowser.signedIn(own.username(), Scenario.PASSWORD)))
                .isTrue();
        assertThat(administrator.get("/logboek?wat=account-step-end").asString())
                .contains(own.username());
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() {
        Own own = setUp();
        List<?> stored = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select secret from second_step union all select hash from recovery_code", String.class)
                .getResultList());

        assertThat(stored.toString()).doesNotContain(own.secret());
        own.recovery().forEach(code -> assertThat(stored.toString()).doesNotContain(code.replace("-", "")));
    }
}
