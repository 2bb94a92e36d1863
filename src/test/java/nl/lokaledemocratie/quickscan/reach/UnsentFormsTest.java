package nl.lokaledemocratie.quickscan.reach;

import static io.restassured.RestAssured.given;
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

/** A form that nothing can be done with comes back with all that was filled in, to be sent once more or copied. */
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
        Response unsent = silent(clerk.cookies(), form).post(groups);
        assertThat(unsent.statusCode()).isEqualTo(400);
        assertThat(clerk.get(groups).asString()).doesNotContain("&lt;brief&gt;");

        Document page = Jsoup.parse(unsent.asString());
        assertThat(page.text()).contains("Er is nog niets verstuurd", "Een <brief> & meer.");
        PageForm again = PageForm.of(page.selectFirst("main form"));
        assertThat(clerk.post(again.action(), again.fields()).statusCode()).isEqualTo(303);
        assertThat(PageForm.of(clerk.get(groups), "/groepen").fields())
                .containsEntry("bereikt-inwoners", "Een <brief> & meer.");
    }

    @Test
    void saysThatAPasswordMustBeTypedAgainAndStillKnowsTheWay() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        Response asked = visitor.get("/scans/" + scan.id());
        PageForm form = PageForm.of(visitor.get(asked.header("Location")), "/inloggen")
                .with("gebruikersnaam", "jan")
                .with("wachtwoord", "een geheim van twaalf");
        Response unsent = silent(Map.of(), form).post("/inloggen");
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
        Response unsent = given().cookies(administrator.cookies())
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

        Response lost = StaffBrowser.anonymous().post(step.action(), typed);

        assertThat(lost.statusCode()).isEqualTo(410);
        Document page = Jsoup.parse(lost.asString());
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
        Response again = StaffBrowser.anonymous().post(english.attr("formaction"), along.fields());
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(again.asString()).text())
                .contains("Nothing has been sent yet", "You have to begin again.", "Een <lang> verhaal.");
    }

    @Test
    void showsWhatStaffTypedWhenAllCookiesAreGone() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant en een brief.");

        Response unsent = StaffBrowser.anonymous().post(groups, form.fields());

        assertThat(unsent.statusCode()).isEqualTo(401);
        Document page = Jsoup.parse(unsent.asString());
        assertThat(page.text()).contains("U bent niet meer ingelogd", "Een krant en een brief.");
        assertThat(page.selectFirst("main a.utrecht-button").attr("href")).startsWith("/inloggen?terug=");
    }

    @Test
    void comesAlongToAnotherLanguageAndIsSentFromThere() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant en een brief.");
        Document page = Jsoup.parse(silent(clerk.cookies(), form).post(groups).asString());
        Element english = page.selectFirst(".qs-languages button[lang=en]");
        PageForm along = PageForm.of(page.getElementById(english.attr("form")));
        Response other = silent(clerk.cookies(), along).post(english.attr("formaction"));
        Document shown = Jsoup.parse(other.asString());
        assertThat(shown.text()).contains("Nothing has been sent yet", "Een krant en een brief.");
        PageForm again = PageForm.of(shown.selectFirst("main form"));
        assertThat(clerk.post(again.action(), again.fields()).statusCode()).isEqualTo(303);
    }

    /** From a browser that does not say where the form stood. */
    private static RequestSpecification silent(Map<String, String> cookies, PageForm form) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form.fields());
    }
}
