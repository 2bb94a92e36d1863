package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A scan that is deleted while somebody works at it: what was typed is not lost, and the page says what there is to do. */
@QuarkusTest
class GoneScanTest {

    private static final String LETTER = "brief of e-mail";

    @Inject
    Scenario scenario;

    @Test
    void keepsWhatWasTypedForAScanThatIsDeletedMeanwhile() {
        for (Map.Entry<String, String> open : Map.of(
                        "/groepen", "bereikt-inwoners", "/eigen-vragen/nieuw?soort=open", "tekst-nl")
                .entrySet()) {
            Scan scan = scenario.draft(scenario.municipality());
            StaffBrowser clerk = scenario.clerkOf(scan.organisation());
            String root = "/scans/" + scan.id();
            PageForm form =
                    PageForm.of(clerk.get(root + open.getKey()), "").with(open.getValue(), "Een <brief> & een krant.");
            delete(scan);

            Response late = clerk.post(form.action(), form.fields());

            assertThat(late.statusCode()).as(open.getKey()).isEqualTo(404);
            Document page = Jsoup.parse(late.asString());
            assertThat(page.select("h1").text()).isEqualTo("Deze scan is er niet, of niet meer");
            assertThat(page.select("main .qs-typed").eachText()).contains("Een <brief> & een krant.");
            assertThat(page.select("main a[href=/scans]")).isNotEmpty();
            assertThat(page.text()).doesNotContain(LETTER);
        }
    }

    @Test
    void showsNothingThatThePageItselfSent() {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        PageForm codes = PageForm.of(clerk.get("/scans/" + scan.id() + "/uitnodigingen"), "/uitnodigingen")
                .with("aantal", "7");
        PageForm paper = PageForm.of(clerk.get("/scans/" + scan.id() + "/papier/typen?groep=inwoners"), "/typen");
        delete(scan);

        assertThat(typed(clerk.post(codes.action(), codes.fields()))).containsExactly("7");
        assertThat(typed(clerk.post(paper.action(), paper.fields()))).isEmpty();
    }

    @Test
    void tellsNothingOfAScanOfAnotherOrganisation() {
        Scan scan = scenario.draft(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(scenario.municipality());
        UUID unknown = UUID.randomUUID();
        other.get("/scans/nieuw");
        for (String page : List.of("", "/groepen", "/eigen-vragen", "/verwijderen")) {
            assertThat(text(other.get("/scans/" + scan.id() + page), scan.id()))
                    .isEqualTo(text(other.get("/scans/" + unknown + page), unknown))
                    .contains("er niet, of niet meer")
                    .doesNotContain(LETTER);
        }
        Map<String, String> fields = new HashMap<>(Map.of("titel", "Een titel", "versie", "x"));
        assertThat(text(other.post("/scans/" + scan.id() + "/groepen", fields), scan.id()))
                .isEqualTo(text(other.post("/scans/" + unknown + "/groepen", fields), unknown))
                .contains("Een titel");
    }

    @Test
    void readsInAnotherLanguageWithoutSayingThatSomethingWasTyped() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        String address = "/scans/" + UUID.randomUUID() + "/groepen";
        Document dutch = Jsoup.parse(clerk.get(address).asString());
        String english = dutch.selectFirst(".qs-languages a[lang=en]").attr("href");
        String shown = clerk.get(english).asString();
        assertThat(shown).contains("This scan is not there").doesNotContain("You can copy it here");
    }

    @Test
    void sendsStaffToNoLetter() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        for (String path : List.of("/scans/onzin", "/scans/a/b/c/d", "/vergelijken/onzin")) {
            Response lost = clerk.get(path);
            assertThat(lost.statusCode()).as(path).isEqualTo(404);
            assertThat(lost.asString()).as(path).doesNotContain(LETTER).contains("href=\"/start\"");
        }
    }

    private void delete(Scan scan) {
        StaffBrowser colleague = scenario.clerkOf(scan.organisation());
        PageForm form = PageForm.of(colleague.get("/scans/" + scan.id() + "/verwijderen"), "/verwijderen");
        assertThat(colleague.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
    }

    private static List<String> typed(Response late) {
        assertThat(late.statusCode()).isEqualTo(404);
        return Jsoup.parse(late.asString()).select("main .qs-typed").eachText();
    }

    private static String text(Response page, UUID id) {
        assertThat(page.statusCode()).isEqualTo(404);
        return page.asString().replace(id.toString(), "");
    }
}
