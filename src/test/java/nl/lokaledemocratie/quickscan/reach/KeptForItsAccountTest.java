package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed is kept for its own account only, not for long texts, files and passwords, and leads nowhere else. */
@QuarkusTest
class KeptForItsAccountTest extends EndedSession {

    @Test
    void bringsItBackToWhoSignsInByAnotherWay() {
        String colleague =
                scenario.account(Role.CLERK, Optional.of(scan.organisation().code()));
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
        for (String start : List.of("/inloggen", "/inloggen?terug=%2Fscans%2F" + scan.id())) {
            PageForm form = signIn(visitor.get(start), "jan <b>").with("wachtwoord", "een hond in het nauw");
            Response wrong = visitor.post(form.action(), form.fields());
            Response again = visitor.get(wrong.header("Location"));
            assertThat(value(again, "gebruikersnaam")).as(start).isEqualTo("jan <b>");
            assertThat(value(again, "wachtwoord")).isEmpty();
        }
        assertThat(value(visitor.get("/inloggen"), "gebruikersnaam")).isEmpty();
    }

    @Test
    void showsItToNobodyElse() {
        String colleague =
                scenario.account(Role.CLERK, Optional.of(scan.organisation().code()));
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
        Response asked = visitor.get("/scans/" + scan.id() + "?van=mail");
        PageForm form = signIn(visitor.get(asked.header("Location")), username);

        assertThat(visitor.post(form.action(), form.fields()).header("Location"))
                .endsWith("/scans/" + scan.id() + "?van=mail");
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

    private static String random(int length) {
        return new Random(1)
                .ints(length, 'A', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
