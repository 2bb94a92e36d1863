package nl.lokaledemocratie.quickscan.desk.period;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.opening.PlannedOpening;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a griffier plans when a scan opens and ends, calls the end and sees it come. */
@QuarkusTest
class PeriodPagesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Scenario scenario;

    @Inject
    Scans stored;

    @Inject
    PlannedOpening opening;

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
        PageForm form = PageForm.of(clerk.get(path + "/periode"), "/periode");
        assertThat(clerk.post(
                                path + "/periode",
                                form.with("dag", "18-3-2026")
                                        .with("tijd", "9:00")
                                        .fields())
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(path + "/periode", form.with("tijd", "12:30").fields())
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
                clerk.post(path + "/periode", form.with("tijd", "15:00").fields());
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(page(clerk.get(path + "/sluiten")).text())
                .contains("Wie nog bezig is, kan dan niet meer versturen.");
        PageForm now = PageForm.of(clerk.get(path + "/sluiten"), "/sluiten");
        assertThat(clerk.post(path + "/sluiten", now.with("actie", "sluit").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
    }

    /** The griffier chooses, residents read when, the clock opens: once, and not before. */
    @Test
    void opensAtItsTime() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        PlannedPeriod.plan(clerk, scan, "18-3-2026", "12:00", "19-3-2026", "17:00");
        assertThat(page(clerk.get("/scans/" + scan.id())).text())
                .contains("De scan opent vanzelf op 18 maart 2026 om 12.00 uur.", "Beginnen kan tot 19 maart 2026");
        assertThat(resident(scan))
                .contains(
                        "U kunt meedoen vanaf 18 maart 2026 om 12.00 uur.",
                        "U kunt beginnen tot 19 maart 2026 om 17.00 uur.");
        clock.move(Duration.ofMinutes(179));
        opening.openDue();
        assertThat(now(scan).status()).isEqualTo(ScanStatus.DRAFT);
        clock.move(MINUTE);
        assertThat(page(clerk.get("/scans/" + scan.id())).text()).contains("De scan gaat nu open");
        assertThat(resident(scan))
                .contains(
                        "De vragenlijst gaat nu open. Probeer het over een minuut opnieuw.",
                        "U kunt beginnen tot 19 maart 2026 om 17.00 uur.")
                .doesNotContain("brief", "U kunt meedoen vanaf");
        opening.openDue();
        opening.openDue();
        assertThat(now(scan).status()).isEqualTo(ScanStatus.OPEN);
        assertThat(now(scan).opens()).isEmpty();
        assertThat(resident(scan)).contains("U kunt beginnen tot 19 maart 2026 om 17.00 uur.");
    }

    /** When the service stood still at that time. */
    @Test
    void opensLateButNotAfterTheEnd() {
        Scan late = scenario.draft(scenario.municipality());
        PlannedPeriod.plan(scenario.clerkOf(late.organisation()), late, "18-3-2026", "12:00", "19-3-2026", "17:00");
        Scan missed = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(missed.organisation());
        PlannedPeriod.plan(clerk, missed, "18-3-2026", "12:00", "18-3-2026", "17:00");
        clock.move(Duration.ofHours(9));
        opening.openDue();
        assertThat(now(late).status()).isEqualTo(ScanStatus.OPEN);
        assertThat(now(missed).status()).isEqualTo(ScanStatus.DRAFT);
        assertThat(page(clerk.get("/scans/" + missed.id())).text())
                .contains("De scan is niet opengegaan: het einde dat u koos, is al voorbij.");
        assertThat(resident(missed))
                .contains(
                        "Deze Quick Scan is niet open",
                        "U kunt niet meedoen.",
                        "Vraag het na bij " + missed.organisation().fullName() + ".")
                .doesNotContain("nog niet open", "gaat nu open", "brief", "18 maart");
        PageForm open = PageForm.of(clerk.get("/scans/" + missed.id() + "/openen"), "/openen");
        Response refused = clerk.post("/scans/" + missed.id() + "/openen", open.fields());
        assertThat(refused.header("Location")).endsWith("/periode");
        assertThat(now(missed).status()).isEqualTo(ScanStatus.DRAFT);
    }

    @Test
    void refusesAnEndBeforeTheBegin() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        Response refused = PlannedPeriod.plan(clerk, scan, "19-3-2026", "12:00", "19-3-2026", "12:00");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).text()).contains("Einde: Het einde moet na het begin komen.");
        assertThat(page(refused).select("#begin-dag").val()).isEqualTo("19-3-2026");
        assertThat(now(scan).opens()).isEmpty();
    }

    /** A begin that was missed is no hindrance to another end; one whose time has just come neither. */
    @Test
    void letsTheEndBeChangedAfterTheBegin() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        PlannedPeriod.plan(clerk, scan, "18-3-2026", "12:00", "18-3-2026", "17:00");
        String address = "/scans/" + scan.id() + "/periode";
        clock.move(Duration.ofHours(3));
        PageForm due = PageForm.of(clerk.get(address), "/periode");
        assertThat(clerk.post(address, due.with("tijd", "18:00").fields()).statusCode())
                .isEqualTo(303);
        assertThat(now(scan).opens()).isPresent();
        clock.move(Duration.ofHours(8));
        PageForm missed = PageForm.of(clerk.get(address), "/periode");
        assertThat(missed.fields()).containsEntry("begin-dag", "");
        assertThat(clerk.post(
                                address,
                                missed.with("dag", "20-3-2026")
                                        .with("tijd", "17:00")
                                        .fields())
                        .statusCode())
                .isEqualTo(303);
        opening.openDue();
        assertThat(now(scan).status()).isEqualTo(ScanStatus.DRAFT);
    }

    /** What opened by the clock is not removed by a page that showed a scan in preparation. */
    @Test
    void removesNothingThatOpenedSince() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        PlannedPeriod.plan(clerk, scan, "18-3-2026", "12:00", "", "");
        String address = "/scans/" + scan.id() + "/verwijderen";
        PageForm form = PageForm.of(clerk.get(address), "/verwijderen");
        PageForm opens = PageForm.of(clerk.get("/scans/" + scan.id() + "/openen"), "/openen");
        PlannedPeriod.plan(clerk, scan, "18-3-2026", "12:30", "", "");
        assertThat(clerk.post("/scans/" + scan.id() + "/openen", opens.fields()).statusCode())
                .isEqualTo(409);
        clock.move(Duration.ofHours(4));
        opening.openDue();
        Response refused = clerk.post(address, form.fields());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).text()).contains("De scan is intussen geopend of gesloten.");
        assertThat(now(scan).status()).isEqualTo(ScanStatus.OPEN);
    }

    /** Who has the form still open hears that the scan opened, and ends nothing by it. */
    @Test
    void doesNotPlanWhatOpenedMeanwhile() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        PlannedPeriod.plan(clerk, scan, "18-3-2026", "12:00", "", "");
        PageForm stale = PageForm.of(clerk.get("/scans/" + scan.id() + "/periode"), "/periode");
        clock.move(Duration.ofHours(4));
        opening.openDue();
        Response overtaken = clerk.post(
                "/scans/" + scan.id() + "/periode",
                stale.with("begin-dag", "20-3-2026")
                        .with("dag", "21-3-2026")
                        .with("tijd", "9:00")
                        .fields());
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(now(scan).end()).isEmpty();
    }

    private Scan now(Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> stored.get(scan.id()));
    }

    private static String resident(Scan scan) {
        return page(new Respondent(scan).get("")).text();
    }
}
