package nl.lokaledemocratie.quickscan.desk.road;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the griffier reads of how far a scan is, from one with nothing in it to its report. */
@QuarkusTest
class RoadPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    InvitationService invitations;

    @Test
    void saysWhatIsToBeDoneUntilItIsDone() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        scans.describe(scan.id(), scan.title(), Map.of());
        Document first = scanPage(clerk, scan);
        assertThat(first.select(".qs-road [aria-current=step]").text()).isEqualTo("Voorbereiden");
        assertThat(first.text())
                .contains(
                        "Doe voor het openen nog: de grootte van de groepen invullen en de groepen uitnodigen die u kent.");
        assertThat(state(first, "groepen")).isEqualTo("Nog doen");
        assertThat(state(first, "periode")).isEqualTo("Mag, hoeft niet");

        Map<String, ScanPlan.Group> known = new TreeMap<>();
        scan.audiences()
                .forEach(group ->
                        known.put(group.audience(), new ScanPlan.Group(OptionalInt.of(20), Optional.of("brief"))));
        scans.describe(scan.id(), scan.title(), known);
        Document sized = scanPage(clerk, scan);
        assertThat(state(sized, "groepen")).isEqualTo("Klaar");
        assertThat(sized.text()).contains("Doe voor het openen nog: de groepen uitnodigen die u kent.");

        scenario.questionnaire().audiences().stream()
                .filter(Audience::closed)
                .forEach(group -> invitations.issue(scan.id(), group.key(), 20));
        Document ready = scanPage(clerk, scan);
        assertThat(state(ready, "uitnodigingen")).isEqualTo("Klaar");
        assertThat(ready.text()).contains("Alles wat moet, is klaar. U kunt de scan openen.");
        assertThat(page(clerk.get("/scans")).select(".qs-next").text())
                .contains("Alles wat moet, is klaar. U kunt de scan openen.");
    }

    @Test
    void goesFromOpenToReport() {
        Scan open = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(open.organisation());
        Document running = scanPage(clerk, open);
        assertThat(running.select(".qs-road [aria-current=step]").text()).isEqualTo("Open");
        assertThat(state(running, "herstelcode")).isEqualTo("Nog doen");
        assertThat(running.select(".utrecht-paragraph--lead").text())
                .startsWith("De scan loopt. Doe nog:")
                .contains("de herstelcode maken");

        Scan closed = scenario.closed(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(closed.organisation());
        Document done = scanPage(other, closed);
        assertThat(done.select(".qs-road [aria-current=step]").text()).isEqualTo("Rapport");
        assertThat(done.text()).contains("De uitkomst is er.");
        assertThat(state(done, "openbaar")).isEqualTo("Mag, hoeft niet");
        done.select(".qs-tasks a[href*=.pdf]")
                .forEach(download -> assertThat(other.get(download.attr("href")).contentType())
                        .startsWith("application/pdf"));
    }

    private static Document scanPage(StaffBrowser clerk, Scan scan) {
        return page(clerk.get("/scans/" + scan.id()));
    }

    private static String state(Document page, String task) {
        Element item = page.select(".qs-tasks a[href$=/" + task + "]").first().parent();
        return item.select(".utrecht-status-badge").text();
    }
}
