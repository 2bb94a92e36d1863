package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form whose token is gone does nothing, and comes back with all that was filled in to be sent once more. */
@QuarkusTest
class UnsentFormsTest {

    @Inject
    Scenario scenario;

    private Scan scan;
    private StaffBrowser clerk;
    private String groups;

    @BeforeEach
    void prepare() {
        scan = scenario.draft(scenario.municipality());
        clerk = scenario.clerkOf(scan.organisation());
        groups = "/scans/" + scan.id() + "/groepen";
    }

    @Test
    void givesBackWhatStaffTyped() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een <brief> & meer.");
        Response unsent = send(without("csrf-token"), form, clerk.token());
        assertThat(unsent.statusCode()).isEqualTo(400);
        assertThat(clerk.get(groups).asString()).doesNotContain("&lt;brief&gt;");

        Document page = Jsoup.parse(unsent.asString());
        assertThat(page.text()).contains("Er is nog niets verstuurd", "Een <brief> & meer.");
        PageForm again = PageForm.of(page.selectFirst("main form"));
        Map<String, String> cookies = without("csrf-token");
        cookies.put("csrf-token", unsent.cookie("csrf-token"));
        Response sent =
                send(cookies, again, page.selectFirst("main [name=csrf-token]").val());
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(PageForm.of(clerk.get(groups), "/groepen").fields())
                .containsEntry("bereikt-inwoners", "Een <brief> & meer.");
    }

    /** A page of another tab keeps working. */
    @Test
    void leavesTheTokenOfTheBrowserAsItIs() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen");
        Response unsent = send(new HashMap<>(clerk.cookies()), form, "wrong");
        assertThat(unsent.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(unsent.asString())
                        .selectFirst("main [name=csrf-token]")
                        .val())
                .isEqualTo(clerk.token());
    }

    @Test
    void givesBackNothingToAFormOfAnotherSite() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Van elders.");
        for (Map.Entry<String, String> header : Map.of(
                        "Sec-Fetch-Site", "cross-site", "Origin", "https://elsewhere.example")
                .entrySet()) {
            Response answer = request(without("csrf-token"), form, "")
                    .header(header.getKey(), header.getValue())
                    .post(groups);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.asString()).doesNotContain("Van elders.");
        }
    }

    @Test
    void saysThatAPasswordMustBeTypedAgainAndStillKnowsTheWay() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        Response asked = visitor.get("/scans/" + scan.id());
        PageForm form = PageForm.of(visitor.get(asked.header("Location")), "/inloggen")
                .with("gebruikersnaam", "jan")
                .with("wachtwoord", "een geheim van twaalf");
        Response unsent = send(Map.of(), form, visitor.token());
        assertThat(unsent.statusCode()).isEqualTo(400);
        assertThat(unsent.asString()).doesNotContain("een geheim van twaalf");
        assertThat(Jsoup.parse(unsent.asString())
                        .selectFirst("main a.utrecht-button")
                        .attr("href"))
                .isEqualTo("/inloggen?terug=%2Fscans%2F" + scan.id());
    }

    @Test
    void saysThatAFileMustBeChosenAgain() {
        StaffBrowser administrator = scenario.administrator();
        Map<String, String> cookies = new HashMap<>(administrator.cookies());
        cookies.remove("csrf-token");
        Response unsent = StaffBrowser.anonymous()
                .request()
                .cookies(cookies)
                .multiPart("csrf-token", administrator.token())
                .multiPart("bestand", "a.yaml", "x".getBytes())
                .post("/beheer/vragenlijsten");
        assertThat(unsent.statusCode()).isEqualTo(400);
        assertThat(unsent.asString()).contains("Kies ook het bestand opnieuw");
    }

    @Test
    void promisesNothingWhenTheAnswersOfBeforeAreGone() {
        Scan open = scenario.open(scenario.municipality());
        Respondent resident = new Respondent(open);
        resident.startAsResident();
        PageForm step =
                PageForm.of(Jsoup.parse(resident.get("/stap/1").asString()).selectFirst("main form"));
        Map<String, String> typed = new HashMap<>(step.fields());
        typed.put("actie", "volgende");
        typed.put("woorden", "Een <lang> verhaal.");

        Response unsent = nobody(typed, "").post(step.action());

        assertThat(unsent.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(unsent.asString());
        assertThat(page.text())
                .contains("Er is nog niets verstuurd", "U moet opnieuw beginnen.", "Een <lang> verhaal.")
                .doesNotContain(
                        "Verstuur opnieuw",
                        "Wat u invulde, is er nog",
                        step.fields().get("concept"));
        String start = page.selectFirst("main a.utrecht-button").attr("href");
        assertThat(StaffBrowser.anonymous().get(start).statusCode()).isEqualTo(200);

        Element english = page.selectFirst(".qs-languages button[lang=en]");
        PageForm along = PageForm.of(page.getElementById(english.attr("form")));
        Response again = nobody(along.fields(), unsent.cookie("csrf-token")).post(english.attr("formaction"));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(again.asString()).text())
                .contains("Nothing has been sent yet", "You have to begin again.", "Een <lang> verhaal.");
    }

    @Test
    void comesAlongToAnotherLanguageAndIsSentFromThere() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant en een brief.");
        Document page =
                Jsoup.parse(send(without("csrf-token"), form, clerk.token()).asString());
        Element english = page.selectFirst(".qs-languages button[lang=en]");
        PageForm along = PageForm.of(page.getElementById(english.attr("form")));
        Map<String, String> cookies = without("csrf-token");
        Response other = StaffBrowser.anonymous()
                .request()
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(along.fields())
                .post(english.attr("formaction"));
        Document shown = Jsoup.parse(other.asString());
        assertThat(shown.text()).contains("Nothing has been sent yet", "Een krant en een brief.");
        cookies.put("csrf-token", other.cookie("csrf-token"));
        PageForm again = PageForm.of(shown.selectFirst("main form"));
        assertThat(send(
                                cookies,
                                again,
                                shown.selectFirst("main [name=csrf-token]").val())
                        .statusCode())
                .isEqualTo(303);
    }

    /** A browser with no cookie but perhaps the one of a token. */
    private static RequestSpecification nobody(Map<String, String> fields, String token) {
        return StaffBrowser.anonymous()
                .request()
                .cookies(token.isEmpty() ? Map.of() : Map.of("csrf-token", token))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private Map<String, String> without(String cookie) {
        Map<String, String> cookies = new HashMap<>(clerk.cookies());
        cookies.remove(cookie);
        return cookies;
    }

    private static Response send(Map<String, String> cookies, PageForm form, String token) {
        return request(cookies, form, token).post(form.action());
    }

    private static RequestSpecification request(Map<String, String> cookies, PageForm form, String token) {
        return StaffBrowser.anonymous()
                .request()
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form.fields())
                .formParam("csrf-token", token);
    }
}
