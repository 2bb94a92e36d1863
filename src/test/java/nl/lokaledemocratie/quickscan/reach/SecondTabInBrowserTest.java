package nl.lokaledemocratie.quickscan.reach;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** Links from a mail, in a real browser: the other site is the same machine under its other name. */
@QuarkusTest
class SecondTabInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Test
    void aLinkFromAMailBreaksNoForm() {
        Scan scan = scenario.open(scenario.municipality());
        try (Visitor visitor = Visitor.of(here(), Screen.PHONE, Script.OFF)) {
            Page first = mail(visitor, "/meedoen/" + scan.link());
            first.getByRole(AriaRole.LINK).click();
            assertThat(first.locator("main form").first()).isVisible();

            Page second = mail(visitor, "/meedoen/" + scan.link());
            second.getByRole(AriaRole.LINK).click();
            assertThat(second.locator("main form").first()).isVisible();
            first.locator("main form button[type=submit]").first().click();

            assertThat(first).hasURL(Pattern.compile("/meedoen/.+/stap/1"));
        }
    }

    @Test
    void aLinkFromAMailWorksForWhoIsSignedInAndBringsBackWhoIsNot() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.draft(organisation);
        String username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        try (Visitor visitor = Visitor.of(here(), Screen.DESKTOP, Script.OFF)) {
            Page page = mail(visitor, "/scans/" + scan.id() + "/groepen");
            page.getByRole(AriaRole.LINK).click();
            signIn(page, username);
            assertThat(page).hasURL(Pattern.compile("/scans/" + scan.id() + "/groepen$"));

            Page second = mail(visitor, "/scans/" + scan.id());
            second.getByRole(AriaRole.LINK).click();
            assertThat(second.locator("h1")).hasText(scan.title());

            page.locator("#bereikt-inwoners").fill("Een brief.\"<b>");
            visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("personeel"));
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main")).containsText("Wat u typte, is bewaard.");
            signIn(page, username);

            assertThat(page.locator("#bereikt-inwoners")).hasValue("Een brief.\"<b>");
            page.locator("main form button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile("/scans/" + scan.id() + "$"));
        }
    }

    private static void signIn(Page page, String username) {
        page.locator("#gebruikersnaam").fill(username);
        page.locator("#wachtwoord").fill(Scenario.PASSWORD);
        page.locator("main form button[type=submit]").click();
    }

    /** A page of another site with one link to us. */
    private Page mail(Visitor visitor, String address) {
        Page page = visitor.page().context().newPage();
        String mail = "http://localhost:" + site.getPort() + "/mail";
        page.route(
                mail,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<a href=\"" + here() + address + "\">Doe mee</a>")));
        page.navigate(mail);
        return page;
    }

    private String here() {
        return "http://127.0.0.1:" + site.getPort();
    }
}
