package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a page in another language loses nothing: not where it leads, not what was typed, not what is shown but once. */
@QuarkusTest
class LanguageSwitchTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario everyKind;

    @Inject
    OwnQuestions own;

    private Organisation organisation;
    private Scan scan;
    private StaffBrowser clerk;

    @BeforeEach
    void prepare() {
        scan = everyKind.preparedEveryKind();
        organisation = scan.organisation();
        clerk = scenario.clerkOf(organisation);
    }

    @Test
    void keepsTheQueryOfAPage() {
        Response page = clerk.get("/scans?melding=verwijderd&taal=nl");
        String link = Jsoup.parse(page.asString())
                .selectFirst(".qs-languages a[lang=en]")
                .attr("href");
        assertThat(link).isEqualTo("/scans?melding=verwijderd&taal=en");
    }

    @Test
    void keepsWhereSigningInLeadsAndTheName() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        Response asked = visitor.get("/scans/" + scan.id());
        PageForm form =
                PageForm.of(visitor.get(asked.header("Location")), "/inloggen").with("gebruikersnaam", "jan");
        Document english = english(visitor, asked.header("Location"), form);
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("[name=terug]").val()).isEqualTo("/scans/" + scan.id());
        assertThat(english.selectFirst("[name=gebruikersnaam]").val()).isEqualTo("jan");
    }

    @Test
    void keepsWhatStaffType() {
        own.add(scan.id(), LanguageSwitchTest::mark);
        String root = "/scans/" + scan.id();
        Map<String, String> forms = new HashMap<>();
        forms.put("/scans/nieuw", "titel");
        forms.put(root + "/groepen", "titel");
        forms.put(root + "/eigen-vragen/nieuw?soort=open", "tekst-nl");
        forms.put(root + "/eigen-vragen/eigen-1", "tekst-nl");
        forms.forEach((address, field) -> check(clerk, address, field));
        Scan open = scenario.answered(scenario.municipality());
        StaffBrowser other = scenario.clerkOf(open.organisation());
        check(other, "/scans/" + open.id() + "/sluiten", "bereikt-inwoners");
        check(other, "/scans/" + open.id() + "/verwijderen", "naam");
        check(other, "/scans/" + open.id() + "/papier/typen?groep=inwoners", "S01.nu");
        check(scenario.administrator(), "/beheer/accounts", "naam");
    }

    private void check(StaffBrowser browser, String address, String field) {
        Response shown = browser.get(address);
        String name =
                Jsoup.parse(shown.asString())
                        .select("#formulier input:not([type=hidden]), #formulier textarea")
                        .stream()
                        .map(element -> element.attr("name"))
                        .filter(one -> one.equals(field) || field.startsWith("S01"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No field " + field + " at " + address));
        PageForm form = form(shown).with(name, "Wat ik net <typte>");
        Document english = english(browser, address, form);
        assertThat(english.selectFirst("html").attr("lang")).as(address).isEqualTo("en");
        Element typed = english.selectFirst("#formulier [name=" + name + "]");
        assertThat(typed.tagName().equals("textarea") ? typed.wholeText() : typed.val())
                .as(address)
                .isEqualTo("Wat ik net <typte>");
        assertThat(english.text()).as(address).contains("It has not been saved yet.");
        browser.get("/?taal=nl");
    }

    /** A page that was the answer to a form leads back to the page it belongs to. */
    @Test
    void leavesAFormThatWasRefusedAsItIs() {
        String address = "/scans/" + scan.id() + "/eigen-vragen/nieuw?soort=open";
        PageForm form =
                form(clerk.get(address)).with("tekst-nl", "Welke van de twee?").with("hoogste", "veel");
        Response refused = clerk.post(form.action(), form.fields());
        assertThat(refused.statusCode()).isEqualTo(422);
        Document english = english(clerk, refused, form(refused));
        assertThat(english.selectFirst("[name=tekst-nl]").wholeText()).isEqualTo("Welke van de twee?");
    }

    @Test
    void forgetsWhatWasSent() {
        PageForm form = form(clerk.get("/scans/nieuw")).with("titel", "Een scan met een naam");
        english(clerk, "/scans/nieuw", form);
        PageForm again = form(clerk.get("/scans/nieuw"));
        assertThat(clerk.post(again.action(), again.fields()).statusCode()).isEqualTo(303);
        assertThat(form(clerk.get("/scans/nieuw")).fields()).doesNotContainValue("Een scan met een naam");
    }

    @Test
    void keepsBothTextsOfAFormThatWasOvertaken() {
        String groups = "/scans/" + scan.id() + "/groepen";
        PageForm mine = form(clerk.get(groups)).with("bereikt-inwoners", "Mijn brief.");
        StaffBrowser colleague = scenario.clerkOf(organisation);
        PageForm theirs = form(colleague.get(groups)).with("bereikt-inwoners", "Hun krant.");
        colleague.post(theirs.action(), theirs.fields());
        Response overtaken = clerk.post(mine.action(), mine.fields());
        assertThat(overtaken.statusCode()).isEqualTo(409);

        Document english = english(clerk, overtaken, form(overtaken));
        assertThat(english.selectFirst("[name=bereikt-inwoners]").val()).isEqualTo("Mijn brief.");
        PageForm again = form(english);
        Response still = clerk.post(again.action(), again.fields());
        assertThat(still.statusCode()).isEqualTo(409);
        assertThat(still.asString()).contains("Mijn brief.", "Hun krant.");
    }

    @Test
    void keepsWhatCanNoLongerBeSaved() {
        own.add(scan.id(), LanguageSwitchTest::mark);
        String address = "/scans/" + scan.id() + "/eigen-vragen/eigen-1";
        PageForm form = form(clerk.get(address)).with("tekst-nl", "Een tekst om te kopiëren");
        own.remove(scan.id(), "eigen-1", any -> true);
        Response late = clerk.post(form.action(), form.fields());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(english(clerk, late, form(late)).text()).contains("Een tekst om te kopiëren");
    }

    @Test
    void keepsTheNumberOfCodesToo() {
        Scan open = scenario.open(scenario.municipality());
        StaffBrowser maker = scenario.clerkOf(open.organisation());
        String address = "/scans/" + open.id() + "/uitnodigingen";
        PageForm form = form(maker.get(address)).with("aantal", "4");
        Document english = english(maker, address, form);
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("#formulier [name=aantal]").val()).isEqualTo("4");
        maker.get("/?taal=nl");
        for (String wrong : List.of("9999", "veel")) {
            PageForm faulty = PageForm.of(maker.get(address), "/uitnodigingen").with("aantal", wrong);
            Response refused = maker.post(faulty.action(), faulty.fields());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.asString())
                            .selectFirst("#formulier [name=aantal]")
                            .val())
                    .isEqualTo(wrong);
        }
    }

    @Test
    void showsFreshCodesInAnotherLanguage() {
        Scan closedGroups = scenario.open(scenario.municipality());
        StaffBrowser maker = scenario.clerkOf(closedGroups.organisation());
        PageForm form = PageForm.of(maker.get("/scans/" + closedGroups.id() + "/uitnodigingen"), "/uitnodigingen")
                .with("aantal", "3");
        Response codes = maker.post(form.action(), form.fields());
        List<String> shown =
                Jsoup.parse(codes.asString()).select(".qs-codes li").eachText();
        assertThat(shown).hasSize(3);
        Element button = button(Jsoup.parse(codes.asString()));
        Response english = maker.post(
                button.attr("formaction"), form(codes).with("actie", "taal").fields());
        Document page = Jsoup.parse(english.asString());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".qs-codes li").eachText()).isEqualTo(shown);
    }

    @Test
    void showsAOneTimePasswordInAnotherLanguageToo() {
        String username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        StaffBrowser administrator = scenario.administrator();
        String address = "/beheer/accounts/wijzigen?gebruikersnaam=" + username + "&actie=wachtwoord";
        PageForm form = PageForm.of(administrator.get(address), "/wijzigen").with("actie", "wachtwoord");
        administrator.post(form.action(), form.fields());
        Response shown = administrator.get("/beheer/accounts");
        String password =
                Jsoup.parse(shown.asString()).selectFirst("code.qs-code").text();
        assertThat(english(administrator, shown, form(shown)).text()).contains(password);
        assertThat(administrator.get("/beheer/accounts").asString()).doesNotContain(password);
    }

    @Test
    void leadsToNoOtherSite() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        visitor.get("/inloggen");
        for (String evil :
                List.of("//evil.example", "/%5Cevil.example", "https:evil.example", "https://evil.example")) {
            Response answer = visitor.post("/taal?taal=en&naar=" + evil.replace("/", "%2F"), Map.of());
            assertThat(answer.header("Location").replaceFirst("^https?://localhost:\\d+", ""))
                    .as(evil)
                    .isEqualTo("/");
        }
    }

    private static Document english(StaffBrowser browser, String address, PageForm form) {
        return english(browser, browser.get(address), form);
    }

    private static Document english(StaffBrowser browser, Response page, PageForm form) {
        Response answer = browser.post(carry(Jsoup.parse(page.asString())), form.fields());
        assertThat(answer.statusCode()).isEqualTo(303);
        Response back = browser.get(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(back.statusCode()).as(answer.header("Location")).isIn(200, 409);
        return Jsoup.parse(back.asString());
    }

    /** Decoded: the test client encodes it again. */
    private static String carry(Document page) {
        return URLDecoder.decode(button(page).attr("formaction"), StandardCharsets.UTF_8);
    }

    private static Element button(Document page) {
        Element button = page.selectFirst(".qs-languages button[lang=en]");
        assertThat(button).as(page.title()).isNotNull();
        assertThat(page.getElementById(button.attr("form"))).as(page.title()).isNotNull();
        return button;
    }

    private static PageForm form(Response page) {
        return form(Jsoup.parse(page.asString()));
    }

    private static PageForm form(Document page) {
        return PageForm.of(page.getElementById("formulier"));
    }

    private static MarkQuestion mark(String key) {
        return new MarkQuestion(key, Prompt.of(LocalizedText.dutch("Welk cijfer?")));
    }
}
