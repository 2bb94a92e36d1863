package nl.lokaledemocratie.quickscan.desk.period;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a griffier pauses a scan and lets it go on. */
@QuarkusTest
class PausePagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Scans stored;

    @Inject
    ScanPeriod periods;

    @Inject
    ClosingService closing;

    private final HandClock clock = new HandClock();

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void pausesAndGoesOn() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        assertThat(page(clerk.get(path)).select("a[href$=/pauze]")).hasSize(1);
        PageForm form = PageForm.of(clerk.get(path + "/pauze"), "/pauze");
        Response paused = clerk.post(
                path + "/pauze",
                form.with("reden", "storing").with("actie", "pauzeer").fields());
        assertThat(paused.header("Location")).endsWith("/pauze?melding=gepauzeerd");
        assertThat(page(clerk.get(path + "/pauze?melding=gepauzeerd")).text())
                .contains(
                        "De scan is nu gepauzeerd.",
                        "De scan is gepauzeerd sinds 18 maart 2026 om 09.00 uur.",
                        "Er is een technisch probleem. U kunt nu niet beginnen en niet versturen.");
        assertThat(page(clerk.get(path)).text())
                .contains("De scan is gepauzeerd. Laat hem verdergaan als het weer kan.")
                .doesNotContain("De scan loopt");
        assertThat(page(new Respondent(scan).get("")).text()).contains("Er is een technisch probleem.");

        Response again =
                clerk.post(path + "/pauze", form.with("actie", "pauzeer").fields());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(again).select("[role=alert]").text()).contains("Iemand anders was u voor");

        assertThat(clerk.post(path + "/pauze", Map.of("actie", "verder")).header("Location"))
                .endsWith("/pauze?melding=verder");
        assertThat(stored.get(scan.id()).pause()).isEmpty();
        assertThat(new Respondent(scan).get("").statusCode()).isEqualTo(200);
        assertThat(clerk.post(path + "/pauze", Map.of("actie", "verder")).statusCode())
                .isEqualTo(409);
        assertThat(clerk.post(path + "/pauze", Map.of("actie", "iets")).header("Location"))
                .endsWith("/pauze");
    }

    /** A paused scan closes by itself; who paused it reads when, and can give more time. */
    @Test
    void warnsThatItClosesAllTheSame() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        periods.endNow(scan.id());
        clerk.post(path + "/pauze", Map.of("actie", "pauzeer"));
        String mind = "Let op: de scan sluit toch vanzelf, op 18 maart 2026 om 11.01 uur.";
        assertThat(page(clerk.get(path)).text()).contains(mind);
        assertThat(page(clerk.get(path + "/pauze")).text()).contains(mind);
        PageForm later = PageForm.of(clerk.get(path + "/periode"), "/periode");
        assertThat(clerk.post(path + "/periode", later.with("tijd", "16:00").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(clerk.get(path)).text()).contains("sluit toch vanzelf, op 18 maart 2026 om 18.00 uur");
        clock.move(Duration.ofHours(9));
        assertThat(page(clerk.get(path + "/pauze")).text()).contains("niemand kan nog versturen");
        closing.close(scan.id());
    }

    @Test
    void isOnlyForAnOpenScan() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        assertThat(page(clerk.get("/scans/" + scan.id())).select("a[href$=/pauze]"))
                .isEmpty();
        assertThat(clerk.post("/scans/" + scan.id() + "/pauze", Map.of("actie", "pauzeer"))
                        .statusCode())
                .isEqualTo(409);
    }
}
