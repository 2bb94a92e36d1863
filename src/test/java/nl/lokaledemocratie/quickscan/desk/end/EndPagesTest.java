package nl.lokaledemocratie.quickscan.desk.end;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a griffier plans the end of a scan, calls it and sees it come. */
@QuarkusTest
class EndPagesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Scenario scenario;

    @Inject
    Scans stored;

    private final HandClock clock = new HandClock();

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    @Test
    void tellsTheGriffierHowItStands() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        PageForm form = PageForm.of(clerk.get(path + "/einde"), "/einde");
        assertThat(clerk.post(
                                path + "/einde",
                                form.with("dag", "18-3-2026")
                                        .with("tijd", "9:00")
                                        .fields())
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(path + "/einde", form.with("tijd", "12:30").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(clerk.get(path)).text())
                .contains(
                        "Beginnen kan tot 18 maart 2026 om 12.30 uur. Wie dan bezig is, kan versturen tot 18 maart 2026"
                                + " om 14.30 uur.");
        PageForm close = PageForm.of(clerk.get(path + "/sluiten"), "/sluiten");
        assertThat(clerk.post(path + "/sluiten", close.with("actie", "einde").fields())
                        .statusCode())
                .isEqualTo(303);
        clock.move(MINUTE);
        assertThat(page(clerk.get(path)).text())
                .contains(
                        "Nog tot 18 maart 2026 om 11.01 uur kan wie bezig is versturen. Daarna sluit de scan vanzelf.");
        assertThat(page(clerk.get(path)).select("a[href$=/uitnodigingen], a[href$=/brieven]"))
                .isEmpty();
        Response tooLate =
                clerk.post(path + "/einde", form.with("tijd", "15:00").fields());
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(page(clerk.get(path + "/sluiten")).text())
                .contains("Wie nog bezig is, kan dan niet meer versturen.");
        PageForm now = PageForm.of(clerk.get(path + "/sluiten"), "/sluiten");
        assertThat(clerk.post(path + "/sluiten", now.with("actie", "sluit").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
    }
}
