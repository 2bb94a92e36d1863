package nl.lokaledemocratie.quickscan.agenda.web;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agenda that a griffier shares, as others read it until it is taken back. */
@QuarkusTest
class SharedAgendaTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    SharedAgendas shared;

    @Inject
    OnlineEditions editions;

    private Scan scan;
    private StaffBrowser clerk;
    private String agenda;

    @BeforeEach
    void writeAnAgenda() {
        scan = scenario.closed(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
        agenda = "/scans/" + scan.id() + "/agenda";
        write("Weinig <b>inspraak</b>.");
    }

    @Test
    void isReadByWhoHasTheLinkAndFollowsWhatChanges() {
        assertThat(page(clerk.get(agenda)).select("a[href$=/agenda/delen]")).hasSize(1);
        String link = share();

        Response response = StaffBrowser.anonymous().get(link);
        Document read = page(response);
        assertThat(read.text())
                .contains(
                        "Verbeteragenda van " + scan.organisation().fullName(),
                        "Weinig <b>inspraak</b>.",
                        scan.title());
        assertThat(read.select("main form, main a[href*=/scans/]")).isEmpty();
        assertThat(response.header("Cache-Control")).contains("no-store");
        assertThat(response.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page(clerk.get(agenda + "/delen")).text()).contains(link);

        write("Nog iets.");
        assertThat(page(StaffBrowser.anonymous().get(link)).text()).contains("Nog iets.");
        for (Screen screen : Screen.values()) {
            try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
                visitor.open(link.substring(1));
                assertThat(visitor.accessibilityProblems()).isEmpty();
                assertThat(visitor.scrollsSideways()).isFalse();
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    /** Not to be found before, nor afterwards, nor at another address when it is shared once more. */
    @Test
    void isClosedToAllOthers() {
        assertThat(shared.find(scan.id())).isEmpty();
        assertThat(StaffBrowser.anonymous().get("/agenda/" + scan.link()).statusCode())
                .isEqualTo(404);
        assertThat(StaffBrowser.anonymous().get("/agenda/" + scan.id()).statusCode())
                .isEqualTo(404);
        String first = share();
        PageForm old = PageForm.of(clerk.get(agenda + "/delen"), "/delen").with("actie", "intrekken");
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        for (StaffBrowser stranger : new StaffBrowser[] {other, scenario.advisor(), scenario.administrator()}) {
            assertThat(stranger.get(agenda + "/delen").statusCode()).isIn(403, 404);
            assertThat(stranger.post(agenda + "/delen", old.fields()).statusCode())
                    .isIn(403, 404);
        }
        assertThat(StaffBrowser.anonymous().get(first).statusCode()).isEqualTo(200);

        assertThat(clerk.post(agenda + "/delen", old.fields()).statusCode()).isEqualTo(303);
        assertThat(StaffBrowser.anonymous().get(first).statusCode()).isEqualTo(404);
        String second = share();
        assertThat(second).isNotEqualTo(first);
        assertThat(StaffBrowser.anonymous().get(first).statusCode()).isEqualTo(404);
        assertThat(clerk.post(agenda + "/delen", old.fields()).statusCode()).isEqualTo(409);
        assertThat(StaffBrowser.anonymous().get(second).statusCode()).isEqualTo(200);
    }

    /** Numbers in what was written before a correction may be other ones now: whoever reads it is told, until its writer looked at it. */
    @Test
    void saysOfWhatWasWrittenBeforeACorrectionThatItWas() {
        String link = share();
        String remark = "De uitkomst is op";
        assertThat(page(StaffBrowser.anonymous().get(link)).text()).doesNotContain(remark);
        PageForm begun = PageForm.of(clerk.get(agenda + "/nieuw"), "/nieuw").with("bevinding", "Met een oud cijfer.");
        correct();
        clerk.post(agenda + "/nieuw", begun.fields());
        write("Met een nieuw cijfer.");
        for (Document read : new Document[] {page(StaffBrowser.anonymous().get(link)), page(clerk.get(agenda))}) {
            assertThat(read.select("li.qs-card:contains(" + remark + ") h3").eachText())
                    .containsExactlyInAnyOrder("Weinig <b>inspraak</b>.", "Met een oud cijfer.");
        }
        String item = agenda + "/" + begun.fields().get("kenmerk");
        assertThat(page(clerk.get(item)).select("[role=status]").text())
                .contains(remark, "Kijk of de cijfers nog kloppen");
        String tail = item.substring(item.lastIndexOf('/'));
        clerk.post(
                item,
                PageForm.of(clerk.get(item), tail)
                        .with("bevinding", "Nagekeken.")
                        .fields());
        assertThat(page(StaffBrowser.anonymous().get(link))
                        .select("li.qs-card:contains(" + remark + ") h3")
                        .eachText())
                .containsExactly("Weinig <b>inspraak</b>.");
    }

    /** A form that was begun before a correction cannot say that it had the new numbers in view, nor can one that says so itself. */
    @Test
    void takesNobodysWordForNumbersThatAreNotThereYet() {
        clerk.post(
                agenda + "/nieuw",
                PageForm.of(clerk.get(agenda + "/nieuw"), "/nieuw")
                        .with("bevinding", "Vooruit.")
                        .with("uitkomst", "99")
                        .fields());
        correct();
        assertThat(page(clerk.get(agenda))
                        .select("li.qs-card:contains(De uitkomst is op) h3")
                        .eachText())
                .contains("Vooruit.");
    }

    /** Numbers on it are read by who has the link, whether the result is public or not: who shares it knows. */
    @Test
    void saysBeforeItIsSharedWhetherTheResultIsPublic() {
        assertThat(page(clerk.get(agenda + "/delen")).text())
                .contains("De uitkomst zelf is nu niet openbaar op het web.", "Corrigeert u later de uitkomst?");
        editions.publish(scan.id(), Set.of(Kind.OVERVIEW), seen -> true);
        assertThat(page(clerk.get(agenda + "/delen")).text())
                .contains("De uitkomst zelf is openbaar op het web, met de hoofdstukken die u koos.");
        assertThat(page(clerk.get(agenda + "/delen?taal=en")).text())
                .contains("The result itself is public on the web");
    }

    private void correct() {
        String path = "/scans/" + scan.id() + "/correctie";
        PageForm form = PageForm.of(clerk.get(path), "/correctie")
                .with("aantal-raadsleden", "25")
                .with("reden", "Er zijn 25 raadsleden.");
        assertThat(clerk.post(path, form.fields()).statusCode()).isEqualTo(303);
    }

    private String share() {
        Map<String, String> form = PageForm.of(clerk.get(agenda + "/delen"), "/delen")
                .with("actie", "deel")
                .fields();
        assertThat(clerk.post(agenda + "/delen", form).statusCode()).isEqualTo(303);
        return "/agenda/" + shared.find(scan.id()).orElseThrow().link();
    }

    private void write(String finding) {
        clerk.post(
                agenda + "/nieuw",
                PageForm.of(clerk.get(agenda + "/nieuw"), "/nieuw")
                        .with("bevinding", finding)
                        .fields());
    }
}
