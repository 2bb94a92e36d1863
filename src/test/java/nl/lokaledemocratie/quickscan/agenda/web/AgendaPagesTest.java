package nl.lokaledemocratie.quickscan.agenda.web;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a griffier puts on the agenda after a result, and what comes back at the next scan. */
@QuarkusTest
class AgendaPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Agendas agendas;

    @Test
    void keepsWhatIsWantedAndHowFarItIs() {
        HandClock clock = new HandClock();
        clock.set(Instant.now().truncatedTo(ChronoUnit.MINUTES));
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String agenda = "/scans/" + scan.id() + "/agenda";
        Document empty = page(clerk.get(agenda));
        assertThat(empty.text()).contains("Er staat nog niets op de agenda.");
        String finding =
                page(clerk.get(agenda + "/nieuw?nummer=1")).select("#bevinding").text();
        assertThat(finding).containsPattern("\\d,\\d").doesNotContain("**");
        assertThat(empty.text()).contains(finding.substring(finding.indexOf(": ") + 2));

        Response added = clerk.post(
                agenda + "/nieuw",
                PageForm.of(clerk.get(agenda + "/nieuw?nummer=1"), "/nieuw")
                        .with("willen", "Inwoners praten mee.")
                        .with("wie", "De griffier")
                        .with("wanneer", "1-2-2026")
                        .with("status", "PLANNED")
                        .fields());
        assertThat(added.statusCode()).isEqualTo(303);
        Document shown = page(clerk.get(agenda));
        assertThat(shown.select("h2").eachText()).contains("Nog te beginnen");
        assertThat(shown.text())
                .contains("Inwoners praten mee.", "De griffier", "Over tijd", "Klaar op 1 februari 2026");
        assertThat(shown.select("a[href*=nummer=]").eachText())
                .hasSizeLessThan(empty.select("a[href*=nummer=]").size());

        QuarkusMock.installMockForType(clock, Clock.class);
        clock.move(Duration.ofDays(40));
        clerk = scenario.clerkOf(scan.organisation());
        String item = agenda + "/" + only(scan).id();
        PageForm form = PageForm.of(clerk.get(item), item.substring(item.lastIndexOf('/')));
        assertThat(clerk.post(item, form.with("status", "DONE").fields()).statusCode())
                .isEqualTo(303);
        Document done = page(clerk.get(agenda));
        assertThat(done.select("h2").eachText()).contains("Klaar").doesNotContain("Nog te beginnen");
        assertThat(done.text())
                .containsPattern("Hoe het ging: .* Nog te beginnen, .* Klaar")
                .doesNotContain("Over tijd");

        Response stale = clerk.post(item, form.with("willen", "Iets anders").fields());
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(page(stale).text()).contains("Iets anders");
        PageForm removal = PageForm.of(clerk.get(item + "/verwijderen"), "/verwijderen");
        assertThat(clerk.post(item + "/verwijderen", form.fields()).statusCode())
                .isEqualTo(409);
        assertThat(clerk.post(item + "/verwijderen", removal.fields()).statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(item).statusCode()).isEqualTo(409);
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String address = "/scans/" + scan.id() + "/agenda/nieuw";
        PageForm form = PageForm.of(clerk.get(address), "/nieuw").with("bevinding", "Weinig jongeren doen mee.");
        assertThat(clerk.post(address, form.fields()).statusCode()).isEqualTo(303);
        assertThat(clerk.post(address, form.fields()).statusCode()).isEqualTo(303);
        assertThat(only(scan).plan().finding()).isEqualTo("Weinig jongeren doen mee.");
        Response other =
                clerk.post(address, form.with("willen", "Meer jongeren").fields());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(page(other).text()).contains("Meer jongeren");
    }

    /** Two clerks at once: who chooses between what both typed loses neither the theme nor what it goes on from. */
    @Test
    void keepsWhatItIsAboutThoughTwoWroteAtOnce() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String agenda = "/scans/" + scan.id() + "/agenda";
        clerk.post(
                agenda + "/nieuw",
                PageForm.of(clerk.get(agenda + "/nieuw?nummer=1"), "/nieuw").fields());
        AgendaPlan before = only(scan).plan();
        assertThat(before.theme()).isNotEmpty();
        String item = agenda + "/" + only(scan).id();
        String end = item.substring(item.lastIndexOf('/'));
        PageForm one = PageForm.of(clerk.get(item), end).with("willen", "Dit.");
        PageForm other =
                PageForm.of(clerk.get(item), end).with("willen", "Dat.").with("wie", "De griffier");
        assertThat(clerk.post(item, one.fields()).statusCode()).isEqualTo(303);
        Response both = clerk.post(item, other.fields());
        assertThat(both.statusCode()).isEqualTo(409);
        PageForm choice = PageForm.of(both, end).with("willen", "Dat.").with("wie", "De griffier");
        assertThat(clerk.post(item, choice.fields()).statusCode()).isEqualTo(303);
        AgendaPlan after = only(scan).plan();
        assertThat(after.wanted()).isEqualTo("Dat.");
        assertThat(after.owner()).isEqualTo("De griffier");
        assertThat(after.theme()).isEqualTo(before.theme());
        assertThat(after.revision()).isEqualTo(1);
    }

    @Test
    void saysNothingIsWrongBeforeAnythingWasSent() {
        Scan scan = scenario.closed(scenario.municipality());
        Response blank = scenario.clerkOf(scan.organisation()).get("/scans/" + scan.id() + "/agenda/nieuw");
        assertThat(page(blank).title()).doesNotStartWith("Fout");
        assertThat(page(blank).select(".qs-error-summary")).isEmpty();
    }

    @Test
    void refusesWithPlaceAndRemedyAndKeepsWhatWasTyped() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String address = "/scans/" + scan.id() + "/agenda/nieuw";
        Response refused = clerk.post(
                address,
                PageForm.of(clerk.get(address), "/nieuw")
                        .with("stap", "Een <avond> & meer")
                        .with("wanneer", "31-2-2027")
                        .fields());
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = page(refused);
        assertThat(page.select(".qs-error-summary a").eachAttr("href")).containsExactly("#bevinding", "#wanneer");
        assertThat(page.select("#stap").text()).isEqualTo("Een <avond> & meer");
        assertThat(page.select("#wanneer").val()).isEqualTo("31-2-2027");
        assertThat(agendas.listOf(scan.id())).isEmpty();
    }

    /** At the next scan the same finding comes back, with what changed in its theme. */
    @Test
    void bringsBackWhatWasOnTheAgendaOfTheScanBefore() {
        Organisation organisation = scenario.municipality();
        Scan before = scenario.closed(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        String earlier = "/scans/" + before.id() + "/agenda/nieuw";
        clerk.post(
                earlier,
                PageForm.of(clerk.get(earlier + "?nummer=1"), "/nieuw")
                        .with("wie", "De griffier")
                        .fields());
        Scan next = scenario.closed(organisation);
        String agenda = "/scans/" + next.id() + "/agenda";
        Document page = page(clerk.get(agenda));
        assertThat(page.text())
                .contains(
                        "Van de agenda bij " + before.title(),
                        only(before).plan().finding());
        assertThat(page.text())
                .containsPattern(
                        "(Inwoners|Raadsleden) die meededen, nu: \\d,\\d in de vorige scan, \\d,\\d in deze. (Dat is|Of)")
                .contains("In deze scan kunnen andere mensen hebben meegedaan dan toen.");
        String link = page.select("a[href*=vervolg=]").first().attr("href");
        PageForm form = PageForm.of(clerk.get(link), "/nieuw");
        assertThat(form.fields()).containsEntry("wie", "De griffier").containsEntry("wanneer", "");
        assertThat(form.fields().get("bevinding").toString()).startsWith("Bij ‘" + before.title() + "’: ");
        PageForm again = PageForm.of(clerk.get(link), "/nieuw").with("stap", "Iets anders");
        clerk.post(agenda + "/nieuw", form.fields());
        assertThat(clerk.post(agenda + "/nieuw", again.fields()).statusCode()).isEqualTo(409);
        Document after = page(clerk.get(agenda));
        assertThat(after.text()).doesNotContain("Van de agenda bij");
        assertThat(only(next).plan().origin()).contains(only(before).id());
    }

    /** Neither by the scan nor by the item of another organisation. */
    @Test
    void isNobodyElses() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String address = "/scans/" + scan.id() + "/agenda/nieuw";
        clerk.post(
                address,
                PageForm.of(clerk.get(address), "/nieuw")
                        .with("bevinding", "Geheim")
                        .fields());
        UUID item = only(scan).id();
        Scan other = scenario.closed(scenario.municipality());
        StaffBrowser stranger = scenario.clerkOf(other.organisation());
        assertThat(stranger.get("/scans/" + scan.id() + "/agenda").statusCode()).isEqualTo(404);
        Response guessed = stranger.get("/scans/" + other.id() + "/agenda/" + item);
        assertThat(guessed.statusCode()).isEqualTo(409);
        assertThat(guessed.asString()).doesNotContain("Geheim");
        assertThat(page(stranger.get("/scans/" + other.id() + "/agenda/nieuw?vervolg=" + item))
                        .text())
                .doesNotContain("Geheim");
        String own = "/scans/" + other.id() + "/agenda/nieuw";
        stranger.post(
                own,
                PageForm.of(stranger.get(own), "/nieuw")
                        .with("kenmerk", item.toString())
                        .with("bevinding", "Eigen")
                        .fields());
        assertThat(only(other).plan().finding()).isEqualTo("Eigen");
        assertThat(only(scan).plan().finding()).isEqualTo("Geheim");
    }

    private AgendaItem only(Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> {
            assertThat(agendas.listOf(scan.id())).hasSize(1);
            return agendas.listOf(scan.id()).get(0);
        });
    }
}
