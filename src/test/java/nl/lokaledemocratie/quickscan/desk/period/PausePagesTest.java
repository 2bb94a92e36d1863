package nl.lokaledemocratie.quickscan.desk.period;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

        PageForm on = PageForm.of(clerk.get(path + "/pauze"), "/pauze").with("actie", "verder");
        assertThat(clerk.post(path + "/pauze", on.fields()).header("Location")).endsWith("/pauze?melding=verder");
        assertThat(stored.get(scan.id()).pause()).isEmpty();
        assertThat(new Respondent(scan).get("").statusCode()).isEqualTo(200);
        assertThat(clerk.post(path + "/pauze", on.fields()).statusCode()).isEqualTo(409);
        assertThat(clerk.post(path + "/pauze", Map.of("actie", "iets")).header("Location"))
                .endsWith("/pauze");
    }

    @Test
    void asksAtHomeWhetherAPauseWasForgotten() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        pause(clerk, scan);
        clock.move(Duration.ofDays(7).minus(Duration.ofMinutes(1)));
        assertThat(page(scenario.clerkOf(scan.organisation()).get("/scans")).text())
                .contains(scan.title())
                .doesNotContain("Vandaag te doen");
        clock.move(Duration.ofMinutes(1));
        Document home = page(scenario.clerkOf(scan.organisation()).get("/scans"));
        assertThat(home.text()).contains("Vandaag te doen ‘" + scan.title() + "’ staat al 7 dagen stil.");
        assertThat(home.select("[role=status] a").eachAttr("href"))
                .containsExactly("/scans/" + scan.id() + "/pauze", "/scans/" + scan.id() + "/sluiten");
    }

    /** A paused scan closes by itself; who paused it reads when, and can give more time. */
    @Test
    void warnsThatItClosesAllTheSame() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        periods.endNow(scan.id());
        assertThat(page(clerk.get(path + "/pauze")).text())
                .as("before it is paused")
                .contains(
                        "de scan sluit toch vanzelf, op 18 maart 2026 om 11.01 uur",
                        "Vanaf 18 maart 2026 om 09.01 uur kan niemand meer beginnen",
                        "Kies dan een later einde");
        pause(clerk, scan);
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

    /** People could not send for a while; who began has the answers still, and may have more time. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesMoreTimeUntilItCloses(boolean paused) {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.answer(scenario.questionnaire(), 1, 2, 4);
        periods.endNow(scan.id());
        if (paused) {
            pause(clerk, scan);
        }
        clock.move(Duration.ofMinutes(100));
        String address = "/scans/" + scan.id() + "/periode";
        assertThat(page(clerk.get(address)).text())
                .contains("U kunt nu nog een later einde kiezen. Dan kan iedereen meteen weer beginnen");
        PageForm form = PageForm.of(clerk.get(address), "/periode");
        assertThat(clerk.post(address, form.fields()).statusCode())
                .as("an end that was is none")
                .isEqualTo(422);
        form.with("dag", "19-3-2026").with("tijd", "9:00");
        assertThat(clerk.post(address, form.fields()).statusCode()).isEqualTo(303);
        clock.move(Duration.ofMinutes(30));
        closing.closeEnded();
        if (paused) {
            assertThat(new Respondent(scan).startAsResident().statusCode()).isEqualTo(409);
            PageForm on = PageForm.of(clerk.get("/scans/" + scan.id() + "/pauze"), "/pauze");
            clerk.post(
                    "/scans/" + scan.id() + "/pauze", on.with("actie", "verder").fields());
        }
        assertThat(new Respondent(scan).startAsResident().statusCode()).isEqualTo(303);
        assertThat(resident.send().header("Location")).endsWith("/bedankt");
        clock.move(Duration.ofDays(1));
        StaffBrowser tomorrow = scenario.clerkOf(scan.organisation());
        PageForm late = form.with("dag", "20-3-2026");
        assertThat(tomorrow.post(address, late.fields()).statusCode()).isEqualTo(409);
        assertThat(page(tomorrow.get(address)).select("main form")).isEmpty();
        closing.close(scan.id());
    }

    /** Two clerks at once: who looks at an earlier pause ends no later one, and who read of another end hears that it changed. */
    @Test
    void doesNothingForWhoSawAnotherPauseOrEnd() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser one = scenario.clerkOf(scan.organisation());
        StaffBrowser other = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id() + "/pauze";
        PageForm before = PageForm.of(one.get(path), "/pauze").with("actie", "pauzeer");
        periods.endNow(scan.id());
        Response changed = one.post(path, before.fields());
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(page(changed).text()).contains("de scan sluit toch vanzelf");
        assertThat(now(scan).pause()).isEmpty();

        pause(one, scan);
        PageForm earlier = PageForm.of(one.get(path), "/pauze").with("actie", "verder");
        other.post(
                path,
                PageForm.of(other.get(path), "/pauze").with("actie", "verder").fields());
        clock.move(Duration.ofMinutes(5));
        pause(other, scan);
        assertThat(one.post(path, earlier.fields()).statusCode()).isEqualTo(409);
        assertThat(now(scan).pause()).isPresent();
    }

    @Test
    void showsOnTheFirstPageOfStaffWhatStandsStill() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        assertThat(page(clerk.get("/scans")).text()).doesNotContain("epauzeerd");
        periods.endNow(scan.id());
        pause(clerk, scan);
        assertThat(page(clerk.get("/scans")).select("main li").text())
                .contains(
                        "Gepauzeerd",
                        "De scan is gepauzeerd. Laat hem verdergaan als het weer kan.",
                        "Sinds 18 maart 2026 om 09.00 uur kan niemand beginnen of versturen.",
                        "de scan sluit toch vanzelf, op 18 maart 2026 om 11.01 uur");
        assertThat(page(clerk.get("/scans")).select("main li a[href$=/pauze]").text())
                .isEqualTo("Laat de scan verdergaan");
        assertThat(page(clerk.get("/scans?taal=en")).select("main li").text()).contains("Paused");
        clock.move(Duration.ofHours(3));
        assertThat(page(clerk.get("/scans?taal=nl")).select("main li").text())
                .contains("Daarna sluit de scan vanzelf.")
                .doesNotContain("Laat hem verdergaan");
        closing.close(scan.id());
    }

    private static void pause(StaffBrowser clerk, Scan scan) {
        String path = "/scans/" + scan.id() + "/pauze";
        PageForm form = PageForm.of(clerk.get(path), "/pauze").with("actie", "pauzeer");
        assertThat(clerk.post(path, form.fields()).statusCode()).isEqualTo(303);
    }

    private Scan now(Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> stored.get(scan.id()));
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
