package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody types: after signing in again the page is back, and what was typed for its own account. */
@QuarkusTest
class EndedSessionTest extends EndedSession {

    @Inject
    OwnQuestions own;

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
        assertThat(clerk.get("/scans/" + scan.id()).asString()).doesNotContain("Het is nog niet opgeslagen.");

        PageForm again = PageForm.of(clerk.get(groups), "/groepen");
        assertThat(clerk.post(again.action(), again.fields()).statusCode()).isEqualTo(303);
        Response saved = clerk.get(groups);
        assertThat(value(saved, "bereikt-inwoners")).isEqualTo("Een <brief> & een krant.");
        assertThat(saved.asString()).doesNotContain("Het is nog niet opgeslagen.");
    }

    @Test
    void bringsBackEveryFormThatPeopleTypeIn() {
        own.add(scan.id(), EndedSessionTest::question);
        String root = "/scans/" + scan.id();
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
        String maker =
                scenario.account(Role.CLERK, Optional.of(open.organisation().code()));
        StaffBrowser browser = StaffBrowser.signedIn(maker, Scenario.PASSWORD);
        PageForm form = PageForm.of(browser.get("/scans/" + open.id() + "/uitnodigingen"), "/uitnodigingen")
                .with("aantal", "5");
        accounts.endSessions(maker);

        Response page = back(browser, browser.post(form.action(), form.fields()), maker);

        assertThat(value(page, "aantal")).isEqualTo("5");
    }

    @Test
    void bringsBackAFormOfPaperThatWasBeingTyped() {
        Scan open = scenario.open(scenario.municipality());
        String typist =
                scenario.account(Role.CLERK, Optional.of(open.organisation().code()));
        StaffBrowser browser = StaffBrowser.signedIn(typist, Scenario.PASSWORD);
        String first = scenario.questionnaire().statements().get(0).key();
        String typing = "/scans/" + open.id() + "/papier/typen";
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
        String owner =
                scenario.account(Role.CLERK, Optional.of(open.organisation().code()));
        StaffBrowser browser = StaffBrowser.signedIn(owner, Scenario.PASSWORD);
        Map.of("/sluiten", "bereikt-inwoners", "/verwijderen", "naam").forEach((page, field) -> {
            PageForm form =
                    PageForm.of(browser.get("/scans/" + open.id() + page), page).with(field, "Wat ik net typte");
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
        StaffBrowser colleague = scenario.clerkOf(scan.organisation());
        PageForm other = PageForm.of(colleague.get(groups), "/groepen").with("bereikt-inwoners", "Een brief.");
        colleague.post(other.action(), other.fields());

        PageForm again = PageForm.of(back(clerk, sent, username), "/groepen");

        Response answer = clerk.post(again.action(), again.fields());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Een brief.", "Een krant.");
    }

    private static MarkQuestion question(String key) {
        return new MarkQuestion(key, Prompt.of(LocalizedText.dutch("Welk cijfer?")));
    }
}
