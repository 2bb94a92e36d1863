package nl.lokaledemocratie.quickscan.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

/** A clerk whose session ends while something stands in a form. */
abstract class EndedSession {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario everyKind;

    @Inject
    Accounts accounts;

    Scan scan;
    String username;
    StaffBrowser clerk;
    String groups;

    @BeforeEach
    void signIn() {
        scan = everyKind.preparedEveryKind();
        username = scenario.account(Role.CLERK, Optional.of(scan.organisation().code()));
        clerk = StaffBrowser.signedIn(username, Scenario.PASSWORD);
        groups = "/scans/" + scan.id() + "/groepen";
    }

    static PageForm signIn(Response page, String username) {
        return PageForm.of(page, "/inloggen").with("gebruikersnaam", username).with("wachtwoord", Scenario.PASSWORD);
    }

    /** Signs in on the page that an answer leads to, and follows to the page with the form. */
    static Response back(StaffBrowser browser, Response sent, String username) {
        PageForm form = signIn(browser.get(sent.header("Location")), username);
        Response in = browser.post(form.action(), form.fields());
        assertThat(in.statusCode()).isEqualTo(303);
        return browser.get(in.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    static String value(Response page, String field) {
        Document document = Jsoup.parse(page.asString());
        Element element = document.selectFirst("[name=" + field + "]");
        assertThat(element).as(field + " on\n" + document.title()).isNotNull();
        return element.tagName().equals("textarea") ? element.wholeText() : element.val();
    }
}
