package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that ends while somebody types: after signing in again the page is back, and what was typed for its own account. */
@QuarkusTest
class EndedSessionTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario everyKind;

    @Inject
    Accounts accounts;

    @Inject
    OwnQuestions own;

    private Scan scan;
    private String username;
    private StaffBrowser clerk;
    private String groups;

    @BeforeEach
    void signIn() {
        scan = everyKind.preparedEveryKind();
        username = scenario.account(Role.CLERK, Optional.of(scan.organisation.code));
        clerk = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        groups = "/scans/" + scan.id + "/groepen";
    }

    @Test
    void bringsBackWhatWasTypedAndSavesNothingUnasked() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen")
                .with("bereikt-inwoners", "Een <brief> & een krant.")
                .with("aantal-raadsleden", "23");
        accounts.endSessions(username);

        Response sent = clerk.post(form.action(), form.fields());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.header("Location")).startsWith("/inloggen?terug=").contains("melding=bewaard");
        for (Cookie cookie : sent.getDetailedCookies().asList()) {
            assertThat(cookie.getValue()).doesNotContain("brief", "krant");
            assertThat(cookie.isHttpOnly()).isTrue();
        }
        Response page = back(clerk, sent, username);

        assertThat(value(page, "bereikt-inwoners")).isEqualTo("Een <brief> & een krant.");
        assertThat(value(page, "aantal-raadsleden")).isEqualTo("23");
        assertThat(page.asString()).contains("Het is nog niet opgeslagen.", "Het staat weer in het formulier.");
        assertThat(clerk.get("/scans/" + scan.id).asString()).doesNotContain("Het is nog niet opgeslagen.");

        PageForm again = PageForm.of(clerk.get(groups), "/groepen");
        assertThat(clerk.post(again.action(), again.fields()).statusCode()).isEqualTo(303);
        Response saved = clerk.get(groups);
        assertThat(value(saved, "bereikt-inwoners")).isEqualTo("Een <brief> & een krant.");
        assertThat(saved.asString()).doesNotContain("Het is nog niet opgeslagen.");
    }

    @Test
    void bringsBackEveryFormThatPeopleTypeIn() {
        own.add(scan.id, question());
        String root = "/scans/" + scan.id;
        Map<String, String> forms = Map.of(
                groups,
                "titel",
                "/scans/nieuw",
                "titel",
                root + "/eigen-vragen/nieuw?soort=open",
                "tekst-nl",
                root + "/eigen-vragen/eigen-1",
                "tekst-nl");
        forms.forEach((address, field) -> {
            PageForm form = PageForm.of(clerk.get(address), "").with(field, "Wat ik net typte");
            accounts.endSessions(username);

            Response sent = clerk.post(form.action(), form.fields());
            Response page = back(clerk, sent, username);

            assertThat(value(page, field)).as(address).isEqualTo("Wat ik net typte");
        });
    }

    @Test
    void bringsBackTheNumberOfCodes() {
        Scan open = scenario.open(scenario.municipality());
        String maker = scenario.account(Role.CLERK, Optional.of(open.organisation.code));
        StaffBrowser browser = StaffBrowser.signedIn(maker, Scenario.PASSWORD);
        PageForm form = PageForm.of(browser.get("/scans/" + open.id + "/uitnodigingen"), "/uitnodigingen")
                .with("aantal", "5");
        accounts.endSessions(maker);

        Response page = back(browser, browser.post(form.action(), form.fields()), maker);

        assertThat(value(page, "aantal")).isEqualTo("5");
    }

    @Test
    void bringsItBackToWhoSignsInByAnotherWay() {
        String colleague = scenario.account(Role.CLERK, Optional.of(scan.organisation.code));
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant.");
        accounts.endSessions(username);
        clerk.post(form.action(), form.fields());

        clerk.signIn(colleague, Scenario.PASSWORD);
        assertThat(clerk.get(groups).asString()).doesNotContain("Een krant.");
        clerk.post("/uitloggen", Map.of());
        clerk.signIn(username, Scenario.PASSWORD);
        clerk.get("/scans");

        Response page = clerk.get(groups);
        assertThat(value(page, "bereikt-inwoners")).isEqualTo("Een krant.");
        assertThat(page.asString()).contains("Het is nog niet opgeslagen.");
    }

    @Test
    void keepsTheNameAfterAWrongPasswordAndNothingElse() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        for (String start : List.of("/inloggen", "/inloggen?terug=%2Fscans%2F" + scan.id)) {
            PageForm form = signIn(visitor.get(start), "jan <b>").with("wachtwoord", "een hond in het nauw");
            Response wrong = visitor.post(form.action(), form.fields());
            Response again = visitor.get(wrong.header("Location"));
            assertThat(value(again, "gebruikersnaam")).as(start).isEqualTo("jan <b>");
            assertThat(value(again, "wachtwoord")).isEmpty();
        }
        assertThat(value(visitor.get("/inloggen"), "gebruikersnaam")).isEmpty();
    }

    @Test
    void bringsBackAFormOfPaperThatWasBeingTyped() {
        Scan open = scenario.open(scenario.municipality());
        String typist = scenario.account(Role.CLERK, Optional.of(open.organisation.code));
        StaffBrowser browser = StaffBrowser.signedIn(typist, Scenario.PASSWORD);
        String first = scenario.questionnaire().statements().get(0).key();
        String typing = "/scans/" + open.id + "/papier/typen";
        PageForm form = PageForm.of(browser.get(typing + "?groep=inwoners"), "/typen")
                .with(first + "_now", "4")
                .with(first + "_wish", "2");
        accounts.endSessions(typist);

        Response page = back(browser, browser.post(form.action(), form.fields()), typist);

        assertThat(value(page, first + "_now")).isEqualTo("4");
        assertThat(value(page, first + "_wish")).isEqualTo("2");
        assertThat(value(page, "groep")).isEqualTo("inwoners");
        assertThat(value(page, "bon")).isEqualTo(form.fields().get("bon"));
    }

    @Test
    void bringsBackWhatClosingAndRemovingAsk() {
        Scan open = scenario.answered(scenario.municipality());
        String owner = scenario.account(Role.CLERK, Optional.of(open.organisation.code));
        StaffBrowser browser = StaffBrowser.signedIn(owner, Scenario.PASSWORD);
        Map.of("/sluiten", "bereikt-inwoners", "/verwijderen", "naam").forEach((page, field) -> {
            PageForm form =
                    PageForm.of(browser.get("/scans/" + open.id + page), page).with(field, "Wat ik net typte");
            accounts.endSessions(owner);

            Response back = back(browser, browser.post(form.action(), form.fields()), owner);

            assertThat(value(back, field)).as(page).isEqualTo("Wat ik net typte");
        });
    }

    @Test
    void bringsBackWhatTheAdministratorTyped() {
        String administrator = scenario.account(Role.ADMINISTRATOR, Optional.empty());
        StaffBrowser browser = StaffBrowser.signedIn(administrator, Scenario.PASSWORD);
        PageForm form =
                PageForm.of(browser.get("/beheer/accounts"), "/beheer/accounts").with("naam", "Gerda");
        accounts.endSessions(administrator);

        Response page = back(browser, browser.post(form.action(), form.fields()), administrator);

        assertThat(value(page, "naam")).isEqualTo("Gerda");
    }

    @Test
    void noticesThatSomebodyElseSavedMeanwhile() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant.");
        accounts.endSessions(username);
        Response sent = clerk.post(form.action(), form.fields());
        StaffBrowser colleague = scenario.clerkOf(scan.organisation);
        PageForm other = PageForm.of(colleague.get(groups), "/groepen").with("bereikt-inwoners", "Een brief.");
        colleague.post(other.action(), other.fields());

        PageForm again = PageForm.of(back(clerk, sent, username), "/groepen");

        Response answer = clerk.post(again.action(), again.fields());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Een brief.", "Een krant.");
    }

    @Test
    void showsItToNobodyElse() {
        String colleague = scenario.account(Role.CLERK, Optional.of(scan.organisation.code));
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant.");
        accounts.endSessions(username);
        Response sent = clerk.post(form.action(), form.fields());

        Response page = back(clerk, sent, colleague);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("Een krant.");

        clerk.post("/uitloggen", Map.of());
        Response mine = back(clerk, sent, username);
        assertThat(value(mine, "bereikt-inwoners")).isEqualTo("Een krant.");
    }

    @Test
    void keepsItOverAWrongPasswordAndInTwoTabs() {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("bereikt-inwoners", "Een krant.");
        PageForm other = PageForm.of(clerk.get("/scans/nieuw"), "").with("titel", "Een nieuwe scan");
        accounts.endSessions(username);
        Response sent = clerk.post(form.action(), form.fields());
        Response second = clerk.post(other.action(), other.fields());

        PageForm signIn =
                signIn(clerk.get(sent.header("Location")), username).with("wachtwoord", "een hond in het nauw");
        Response wrong = clerk.post(signIn.action(), signIn.fields());
        assertThat(wrong.header("Location")).contains("melding=mislukt", "terug=");
        Response page = back(clerk, wrong, username);

        assertThat(value(page, "bereikt-inwoners")).isEqualTo("Een krant.");
        assertThat(value(back(clerk, second, username), "titel")).isEqualTo("Een nieuwe scan");
    }

    @Test
    void keepsNoPassword() {
        PageForm form = PageForm.of(clerk.get("/wachtwoord"), "/wachtwoord").with("nieuw", "een geheim van twaalf");
        accounts.endSessions(username);

        Response sent = clerk.post(form.action(), form.fields());

        assertThat(sent.header("Location")).doesNotContain("bewaard");
        assertThat(sent.cookies().keySet()).noneMatch(name -> name.startsWith("getypt"));
    }

    @Test
    void saysThatAFileMustBeChosenAgain() {
        StaffBrowser browser = scenario.administrator();
        browser.get("/beheer/vragenlijsten");
        Map<String, String> cookies = new HashMap<>(browser.cookies());
        cookies.remove("personeel");

        Response sent = StaffBrowser.anonymous()
                .request()
                .cookies(cookies)
                .multiPart("csrf-token", browser.token())
                .multiPart("bestand", "a.yaml", "x".getBytes())
                .post("/beheer/vragenlijsten");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(StaffBrowser.anonymous().get(sent.header("Location")).asString())
                .contains("kies het bestand opnieuw");
    }

    @ParameterizedTest
    @ValueSource(ints = {15_000, 30_000, 90_000})
    void saysThatItCannotKeepMoreThanABrowserCanCarry(int length) {
        PageForm form = PageForm.of(clerk.get(groups), "/groepen").with("titel", random(length));
        accounts.endSessions(username);

        Response sent = clerk.post(form.action(), form.fields());

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.cookies().keySet()).noneMatch(name -> name.startsWith("getypt"));
        Response page = clerk.get(sent.header("Location"));
        assertThat(page.asString())
                .contains("Wat u typte, was te lang om te bewaren.", "Ga in uw browser eerst één pagina terug")
                .doesNotContain("Wat u typte, is bewaard.");
        assertThat(back(clerk, sent, username).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsToThePageThatALinkAskedFor() {
        StaffBrowser visitor = StaffBrowser.anonymous();
        Response asked = visitor.get("/scans/" + scan.id + "?van=mail");
        PageForm form = signIn(visitor.get(asked.header("Location")), username);

        assertThat(visitor.post(form.action(), form.fields()).header("Location"))
                .endsWith("/scans/" + scan.id + "?van=mail");
    }

    @Test
    void leadsToNoOtherSite() {
        for (String address : List.of(
                "https://elsewhere.example/",
                "https:elsewhere.example",
                "//elsewhere.example",
                "\\\\elsewhere.example",
                "/\\elsewhere.example")) {
            StaffBrowser visitor = StaffBrowser.anonymous();
            visitor.get("/inloggen");
            Response in = visitor.post(
                    "/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", Scenario.PASSWORD, "terug", address));

            assertThat(in.header("Location")).as(address).endsWith("/start");
        }
    }

    private static OwnQuestion question() {
        return new OwnQuestion(
                OwnQuestion.Kind.MARK, Map.of("nl", "Welk cijfer?"), List.of(), 0, OwnQuestion.Bounds.NONE);
    }

    private static PageForm signIn(Response page, String username) {
        return PageForm.of(page, "/inloggen").with("gebruikersnaam", username).with("wachtwoord", Scenario.PASSWORD);
    }

    /** Signs in on the page that an answer leads to, and follows to the page with the form. */
    private static Response back(StaffBrowser browser, Response sent, String username) {
        PageForm form = signIn(browser.get(sent.header("Location")), username);
        Response in = browser.post(form.action(), form.fields());
        assertThat(in.statusCode()).isEqualTo(303);
        return browser.get(in.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private static String value(Response page, String field) {
        Document document = Jsoup.parse(page.asString());
        Element element = document.selectFirst("[name=" + field + "]");
        assertThat(element).as(field + " on\n" + document.title()).isNotNull();
        return element.tagName().equals("textarea") ? element.wholeText() : element.val();
    }

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'A', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
