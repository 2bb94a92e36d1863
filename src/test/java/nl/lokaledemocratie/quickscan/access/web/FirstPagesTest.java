package nl.lokaledemocratie.quickscan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.EmptyInstallation;
import nl.lokaledemocratie.quickscan.access.FirstLink;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who starts the service on an empty database makes the first administrator with a link that works once, and nobody else does. */
@QuarkusTest
class FirstPagesTest {

    private static final String PASSWORD = "een paard in de gang";

    @Inject
    FirstLink link;

    @Inject
    EmptyInstallation empty;

    @Inject
    Scenario scenario;

    @AfterEach
    void bringBack() {
        empty.end();
    }

    @Test
    void makesTheFirstAdministratorOnce() {
        empty.begin();
        StaffBrowser starter = StaffBrowser.anonymous();
        String page = page(link.offer().orElseThrow());
        PageForm form = PageForm.of(starter.get(page), page);
        assertThat(starter.post(page, typed(form, "eerste", "Jan de Vries").fields())
                        .header("Location"))
                .endsWith("/inloggen?melding=gemaakt");

        assertThat(starter.get(page).statusCode()).isEqualTo(404);
        assertThat(starter.post(page, typed(form, "tweede", "Piet").fields()).statusCode())
                .isEqualTo(404);
        assertThat(link.offer()).isEmpty();
        assertThat(starter.get("/inloggen?melding=gemaakt").asString()).contains("Het account is gemaakt.");
        starter.signIn("eerste", PASSWORD);
        assertThat(starter.get("/start").header("Location")).isEqualTo("/beheer");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        empty.begin();
        StaffBrowser starter = StaffBrowser.anonymous();
        String page = page(link.offer().orElseThrow());
        PageForm form = PageForm.of(starter.get(page), page);
        for (Map.Entry<Map<String, String>, String> wrong : Map.of(
                        typed(form, "X!", "Jan").fields(), "Kies een gebruikersnaam",
                        typed(form, "eerste", " ").fields(), "Vul uw naam in",
                        typed(form, "eerste", "Jan")
                                        .with("herhaling", "iets anders")
                                        .fields(),
                                "niet hetzelfde",
                        typed(form, "eerste", "Jan").with("nieuw", "kort").fields(), "Kies een wachtwoord")
                .entrySet()) {
            Response refused = starter.post(page, wrong.getKey());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains(wrong.getValue()).doesNotContain(PASSWORD);
            assertThat(PageForm.of(refused, page).fields())
                    .containsEntry("gebruikersnaam", wrong.getKey().get("gebruikersnaam"));
        }
    }

    @Test
    void opensNothingForAnotherKeyOrAfterItsTimeOrWithAnAccount() {
        String key = empty.during(() -> link.offer().orElseThrow());
        assertThat(StaffBrowser.anonymous().get(page(key)).statusCode()).isEqualTo(404);

        empty.begin();
        String other = link.offer().orElseThrow();
        assertThat(StaffBrowser.anonymous().get(page(key)).statusCode()).isEqualTo(404);
        assertThat(StaffBrowser.anonymous().get(page(other)).statusCode()).isEqualTo(200);
        assertThat(StaffBrowser.anonymous().get(page(other.substring(1))).statusCode())
                .isEqualTo(404);

        HandClock clock = new HandClock();
        QuarkusMock.installMockForType(clock, Clock.class);
        String last = link.offer().orElseThrow();
        clock.move(Duration.ofMinutes(59));
        assertThat(StaffBrowser.anonymous().get(page(last)).statusCode()).isEqualTo(200);
        clock.move(Duration.ofMinutes(1));
        assertThat(StaffBrowser.anonymous().get(page(last)).statusCode()).isEqualTo(404);
    }

    @Test
    void offersNothingWhereSomebodyCanSignIn() {
        scenario.account(Role.ADVISOR, Optional.empty());
        assertThat(link.offer()).isEmpty();
    }

    private static String page(String key) {
        return "/eerste-beheerder/" + key;
    }

    /** A form of its own for each, because a form remembers what was typed. */
    private static PageForm typed(PageForm form, String username, String name) {
        return form.with("gebruikersnaam", username)
                .with("naam", name)
                .with("nieuw", PASSWORD)
                .with("herhaling", PASSWORD);
    }
}
