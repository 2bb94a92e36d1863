package nl.lokaledemocratie.quickscan.access.kept;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftsInBrowserTest {

    private static final String TYPED = "Een brief van de burgemeester.";
    private static final String FIELD = "#bereikt-inwoners";
    private static final String NOTICE = "Er zijn wijzigingen die u niet opsloeg.";
    private static final String KEPT =
            "Object.entries(localStorage).filter(([key]) => key.startsWith('concept ')).map(([key, value]) => key + value)";

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    private Organisation organisation;
    private Scan scan;
    private String username;
    private String sizes;

    @BeforeEach
    void prepare() {
        organisation = scenario.municipality();
        scan = scenario.draft(organisation);
        username = scenario.account(Role.CLERK, Optional.of(organisation.code()));
        sizes = site + "scans/" + scan.id() + "/groepen";
    }

    @Test
    void givesBackWhatWasTypedWhenTheTabWasClosedAndForgetsItOnceSaved() {
        try (Visitor visitor = visitor(username)) {
            type(visitor.page());
            Page page = visitor.page().context().newPage();
            visitor.page().close();
            page.navigate(sizes);

            assertThat(notice(page)).containsText(NOTICE);
            assertThat(page.locator(FIELD)).hasValue("");
            assertThat(page.locator("#onbewaard")).hasCount(1);
            notice(page).getByText("Terugzetten").click();
            assertThat(page.locator(FIELD)).hasValue(TYPED);
            assertThat(page.locator(FIELD)).isFocused();
            assertThat(notice(page)).containsText("Zij zijn nog niet opgeslagen.");
            save(page);

            page.waitForURL(site + "scans/" + scan.id());
            page.navigate(sizes);
            assertThat(page.locator(FIELD)).hasValue(TYPED);
            assertThat(notice(page)).hasCount(0);
            assertThat(kept(page)).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void throwsAwayWhatIsNotWanted() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            page.navigate(sizes);
            visitor.narrowTo(360);
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.accessibilityProblems()).isEmpty();
            notice(page).getByText("Weggooien").click();

            assertThat(notice(page)).hasCount(0);
            page.waitForCondition(() -> kept(page).isEmpty());
            page.reload();
            assertThat(page.locator(FIELD)).hasValue("");
            assertThat(notice(page)).hasCount(0);
        }
    }

    @Test
    void keepsWhatIsTypedBesideAnOfferThatNobodyAnswered() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            page.navigate(sizes);
            page.locator("#bereikt-raadsleden").fill("Per mail.");
            awaitKept(page, 1);
            page.waitForTimeout(600);
            page.navigate(sizes);
            notice(page).getByText("Terugzetten").click();

            assertThat(page.locator(FIELD)).hasValue(TYPED);
            assertThat(page.locator("#bereikt-raadsleden")).hasValue("Per mail.");
        }
    }

    @Test
    void tellsNobodyElseOnTheSameComputer() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            List<String> sealed = kept(page);
            assertThat(sealed).hasSize(1).allSatisfy(text -> assertThat(text)
                    .doesNotContain(TYPED.substring(0, 8), username));
            endSession(page);
            page.navigate(site + "inloggen");
            assertThat(page.locator("#onbewaard")).hasCount(0);

            visitor.signIn(scenario.account(Role.CLERK, Optional.of(organisation.code())), Scenario.PASSWORD);
            page.waitForURL(site + "scans");
            page.navigate(sizes);
            assertThat(page.locator(FIELD)).hasValue("");
            assertThat(notice(page)).hasCount(0);
            assertThat(kept(page)).isEqualTo(sealed);
        }
    }

    @Test
    void wipesItWhenItsWriterSignsOutAndAfterADay() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            page.locator("form[action='/uitloggen'] button").click();
            page.waitForURL("**/inloggen**");
            assertThat(kept(page)).isEmpty();

            visitor.signIn(username, Scenario.PASSWORD);
            page.waitForURL(site + "scans");
            type(page);
            page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('concept ')).forEach(key =>"
                    + " localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)),"
                    + " at: Date.now() - 86_500_000 })))");
            endSession(page);
            page.navigate(site + "inloggen");
            page.waitForCondition(() -> kept(page).isEmpty());
        }
    }

    @Test
    void comesBackWithWhatWasTypedWhenTheSessionEndedBeforeSaving() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            endSession(page);
            save(page);
            page.waitForURL("**/inloggen**");
            page.getByLabel("Gebruikersnaam").fill(username);
            page.getByLabel("Wachtwoord").fill(Scenario.PASSWORD);
            page.locator("main form button[type=submit]").click();
            page.waitForURL(sizes);

            assertThat(page.locator(FIELD)).hasValue(TYPED);
            assertThat(page.locator("main [role=status]")).hasCount(1);
            save(page);
            page.waitForURL(site + "scans/" + scan.id());
            assertThat(kept(page)).isEmpty();
        }
    }

    /** Who typed more than the page to sign in can carry still has it on the device. */
    @Test
    void offersWhatWasTypedWhenTheSessionEndedAndThePageWasLeft() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            endSession(page);
            page.navigate(site + "scans");
            page.waitForURL("**/inloggen**");
            visitor.signIn(username, Scenario.PASSWORD);
            page.waitForURL(site + "scans");
            page.navigate(sizes);
            notice(page).getByText("Terugzetten").click();
            assertThat(page.locator(FIELD)).hasValue(TYPED);
        }
    }

    @Test
    void letsTwoClerksChooseWhenBothChangedTheSame() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            StaffBrowser other = scenario.clerkOf(organisation);
            PageForm form = PageForm.of(other.get("/scans/" + scan.id() + "/groepen"), "/groepen")
                    .with("bereikt-inwoners", "Een advertentie.");
            assertThat(other.post(form.action(), form.fields()).statusCode()).isEqualTo(303);
            page.navigate(sizes);
            assertThat(page.locator(FIELD)).hasValue("Een advertentie.");
            notice(page).getByText("Terugzetten").click();
            save(page);

            assertThat(page.locator("main")).containsText("Een advertentie.");
            assertThat(page.locator("main")).containsText(TYPED);
            page.locator("main form button[type=submit]").click();
            page.waitForURL(site + "scans/" + scan.id());
            assertThat(kept(page)).isEmpty();
        }
    }

    @Test
    void keepsWhatWasRefused() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            type(page);
            page.locator("#aantal-raadsleden").fill("ongeveer 20");
            save(page);
            assertThat(page.locator(".qs-error-summary")).isVisible();
            assertThat(notice(page)).hasCount(0);
            awaitKept(page, 1);
            page.navigate(sizes);
            notice(page).getByText("Terugzetten").click();
            assertThat(page.locator(FIELD)).hasValue(TYPED);
            assertThat(page.locator("#aantal-raadsleden")).hasValue("ongeveer 20");
        }
    }

    @Test
    void asksBeforeLeavingWithChangesOnly() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.navigate(sizes);
            page.locator(FIELD).click();
            page.navigate(site + "scans");
            assertThat(asked).isEmpty();
            type(page);
            page.navigate(site + "scans");
            assertThat(asked).containsExactly("beforeunload");
            page.navigate(sizes);
            notice(page).getByText("Terugzetten").click();
            save(page);
            page.waitForURL(site + "scans/" + scan.id());
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void worksWithoutAPlaceToKeepThings() {
        try (Visitor visitor = visitor(username)) {
            Page page = visitor.page();
            page.addInitScript("for (const name of ['localStorage', 'sessionStorage'])"
                    + " Object.defineProperty(window, name, { get() { throw new DOMException('no'); } });");
            page.navigate(sizes);
            page.locator(FIELD).pressSequentially(TYPED);
            save(page);
            page.waitForURL(site + "scans/" + scan.id());
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.ON).signIn(account, Scenario.PASSWORD);
        visitor.page().waitForURL(site + "scans");
        return visitor;
    }

    private void type(Page page) {
        page.navigate(sizes);
        page.locator(FIELD).pressSequentially(TYPED);
        page.waitForTimeout(400);
        awaitKept(page, 1);
    }

    private static void awaitKept(Page page, int number) {
        page.waitForCondition(() -> kept(page).size() == number);
    }

    private static Locator notice(Page page) {
        return page.locator("main [role=status]:has-text('wijzigingen')");
    }

    private static void save(Page page) {
        page.locator("#formulier button[type=submit]").click();
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("personeel"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>) page.evaluate(KEPT);
    }
}
