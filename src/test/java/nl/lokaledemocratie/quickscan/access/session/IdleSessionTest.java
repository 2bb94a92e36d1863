package nl.lokaledemocratie.quickscan.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that really runs out while somebody types, because the service waits no longer. */
@QuarkusTest
class IdleSessionTest {

    private static final Duration IDLE = Duration.ofSeconds(2);

    @Inject
    Scenario scenario;

    @Inject
    SessionCookie cookie;

    @Inject
    SessionConfig usual;

    @BeforeEach
    void waitShortly() {
        prepare(new SessionConfig() {
            @Override
            public Duration idle() {
                return IDLE;
            }

            @Override
            public Duration longest() {
                return usual.longest();
            }

            @Override
            public Duration renewal() {
                return Duration.ofMillis(100);
            }
        });
    }

    @AfterEach
    void waitAsUsual() {
        prepare(usual);
    }

    @Test
    void givesBackWhatWasTypedWhenTheTimeWasUp() throws InterruptedException {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        String username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        StaffBrowser clerk = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        PageForm form = PageForm.of(clerk.get("/scans/" + scan.id() + "/groepen"), "/groepen")
                .with("bereikt-inwoners", "Een brief van de burgemeester.");
        Thread.sleep(IDLE.plusMillis(500).toMillis());

        Response late = clerk.post(form.action(), form.fields());

        assertThat(late.statusCode()).isEqualTo(302);
        Response signIn = clerk.get(late.header("Location"));
        assertThat(signIn.asString()).contains("Wat u typte, is bewaard.");
        PageForm again = PageForm.of(signIn, "/inloggen")
                .with("gebruikersnaam", username)
                .with("wachtwoord", Scenario.PASSWORD);
        Response back = clerk.post(again.action(), again.fields());
        Response page = clerk.get(back.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(Jsoup.parse(page.asString()).select("#bereikt-inwoners").val())
                .isEqualTo("Een brief van de burgemeester.");
    }

    private void prepare(SessionConfig config) {
        cookie.prepare(
                config,
                ConfigProvider.getConfig().getOptionalValue("quarkus.http.auth.session.encryption-key", String.class));
    }
}
