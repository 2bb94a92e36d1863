package nl.lokaledemocratie.quickscan.agenda.web;

import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
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
