package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;

/** Answers on the device survive what happens to people: a reload, a second window, a full device, a tunnel, a scan that closes. */
@QuarkusTest
class DeviceInBrowserTest {

    private static final Road ROAD = Road.DEVICE;
    private static final String STATUS = ".qs-kept [role=status]";

    /** Keeping fails as it does on a device that is full; looking works. */
    private static final String FULL = "Storage.prototype.setItem = () => { throw new DOMException('full'); };";

    /** Whoever touches the store is refused. */
    private static final String FORBIDDEN =
            "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no'); } });";

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    StoredSheets sheets;

    @Test
    void keepsEveryTickOverAReloadAndInAnotherLanguage() {
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scenario.open());
            ROAD.rate(page, "luisteren.wish", "5");
            page.reload();
            ROAD.at(page, "Stellingen");
            assertThat(rating(page, "luisteren.wish", "5")).isChecked();
            assertThat(page.locator(STATUS)).hasText("Bewaard op dit apparaat. Nog niet verstuurd.");
            page.getByText("English").click();
            ROAD.at(page, "Statements");
            assertThat(rating(page, "luisteren.wish", "5")).isChecked();
            assertThat(page.locator(STATUS)).hasText("Kept on this device. Not sent yet.");
        }
    }

    @Test
    void goesOnWhereSomebodyStoppedAndWipesWhenAsked() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            visitor.open("meedoen/" + scan.link());
            page.getByText("Ga verder").click();
            ROAD.at(page, "Stellingen");
            page.getByText("Wis mijn antwoorden").click();
            ROAD.at(page, "Wilt u uw antwoorden wissen?");
            page.getByText("Nee, ga verder").click();
            ROAD.at(page, "Stellingen");
            page.getByText("Wis mijn antwoorden").click();
            page.getByText("Ja, wis deze antwoorden").click();
            assertThat(page.locator("h1:visible")).containsText("Doe mee");
            assertThat(page.locator("#verder-hier")).hasCount(0);
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
        }
    }

    @Test
    void holdsTwoWindowsTogether() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            Page other = page.context().newPage();
            other.navigate(page.url());
            ROAD.at(other, "Stellingen");
            ROAD.rate(page, "luisteren.now", "2");
            assertThat(rating(other, "luisteren.now", "2")).isChecked();
            ROAD.rate(other, "luisteren.wish", "4");
            assertThat(rating(page, "luisteren.wish", "4")).isChecked();
            ROAD.next(other, "Tot slot");
            ROAD.next(other, "Klaar om te versturen?");
            ROAD.send(other);
            assertThat(page.locator("h1:visible")).containsText("Doe mee");
            assertThat(page.getByText("al antwoorden ontvangen")).isVisible();
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void goesOnWhereNothingCanBeKeptAndSaysSo() {
        for (String accident : List.of(FULL, FORBIDDEN)) {
            Scan scan = scenario.open();
            try (Visitor visitor = visitor()) {
                visitor.page().addInitScript(accident);
                Page page = atStatements(visitor, scan);
                assertThat(page.locator(STATUS)).containsText("Dit apparaat kan niets voor u bewaren");
                ROAD.rate(page, "luisteren.now", "4");
                ROAD.next(page, "Tot slot");
                ROAD.next(page, "Klaar om te versturen?");
                ROAD.send(page);
            }
            assertThat(all(scan)).as(accident).hasSize(1);
        }
    }

    @Test
    void sendsByItselfWhenTheConnectionIsBack() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            page.context().setOffline(true);
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(STATUS)).containsText("Nog niet verstuurd: er is nu geen verbinding");
            assertThat(all(scan)).isEmpty();
            page.context().setOffline(false);
            assertThat(page.locator("h1:visible")).containsText("Bedankt");
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void sendsOnceWhenTheAnswerGotLost() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            page.route("**/vragen/inwoners", route -> {
                if (route.request().method().equals("POST")) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(STATUS)).containsText("Nog niet verstuurd: er is nu geen verbinding");
            page.unroute("**/vragen/inwoners");
            page.reload();
            assertThat(page.locator("h1:visible")).containsText("Bedankt");
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void offersNothingFalseWhenTheScanClosed() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            scans.close(scan.id());
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            ROAD.at(page, "Deze Quick Scan is gesloten");
            assertThat(page.getByText("niet verstuurd en tellen niet mee")).isVisible();
            assertThat(page.locator("#vragen button:visible")).hasCount(0);
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWhereItIsAndLetsNobodySendIt() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = ROAD.start(visitor, scan);
            ROAD.step(page).getByText("Volgende").click();
            assertThat(page.locator(".qs-error-summary:visible li")).hasText(new String[] {
                "Vraag 1: Geef hier een antwoord. Deze vraag is verplicht.",
                "Vraag 2: Geef hier een antwoord. Deze vraag is verplicht."
            });
            assertThat(page).hasTitle(Pattern.compile("^Fout: Om te beginnen – Stap 1 van 3 – "));
            assertThat(visitor.accessibilityProblems()).isEmpty();
            page.locator(".qs-error-summary:visible a").first().click();
            assertThat(page.locator("[id='rapportcijfer.now']")).isFocused();
            ROAD.rate(page, "rapportcijfer.now", "3");
            ROAD.rate(page, "contact", "ja");
            ROAD.next(page, "Uw contact");
            page.locator("#hoe-vaak").fill("400");
            ROAD.step(page).getByText("Volgende").click();
            assertThat(page.locator(".qs-error-summary:visible li"))
                    .hasText("Vraag 4: Vul een heel getal in van 1 tot en met 365, in cijfers. Voorbeeld: 365.");
            assertThat(page.locator("#hoe-vaak")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#hoe-vaak")).hasAttribute("aria-describedby", Pattern.compile("hoe-vaak-fout$"));
            page.navigate(page.url().replaceAll("#.*", "#overzicht"));
            assertThat(page.locator(".qs-overview__state:visible").getByText("Dit klopt nog niet:"))
                    .isVisible();
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".qs-error-summary:visible li")).hasCount(1);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void doesNotSayThatThereIsNoConnectionWhenItIsRefused() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            page.route("**/vragen/inwoners", route -> route.fulfill(new Route.FulfillOptions().setStatus(413)));
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".qs-error-summary:visible")).containsText("past niet meer bij de vragenlijst");
            assertThat(page.locator(STATUS)).hasText("Bewaard op dit apparaat. Nog niet verstuurd.");
            page.unroute("**/vragen/inwoners");
            ROAD.send(page);
        }
        assertThat(all(scan)).hasSize(1);
    }

    /** The service knows for a day that a sheet came in. */
    @Test
    void asksBeforeItSendsAgainWhatMayHaveArrivedLongAgo() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            page.evaluate(
                    """
                    const key = Object.keys(localStorage)[0];
                    const record = JSON.parse(localStorage.getItem(key));
                    localStorage.setItem(key, JSON.stringify({ ...record, isSending: true, tried: Date.now() - 25 * 3600000 }));
                    """);
            page.reload();
            assertThat(page.getByText("Misschien zijn uw antwoorden al aangekomen"))
                    .isVisible();
            assertThat(all(scan)).isEmpty();
            page.getByText("Verstuur ze toch").click();
            assertThat(page.locator("h1:visible")).containsText("Bedankt");
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void hasNoBarriersOnAnyStep() {
        Scan scan = scenario.openWithOwnQuestions();
        try (Visitor visitor = visitor()) {
            Page page = ROAD.start(visitor, scan);
            for (String hash : List.of(
                    "stap-begin",
                    "stap-contact",
                    "stap-stellingen",
                    "stap-eigen",
                    "stap-tot-slot",
                    "overzicht",
                    "wissen")) {
                ROAD.rate(page, "contact", "ja");
                page.evaluate("hash => { location.hash = hash; }", hash);
                assertThat(page.locator("#" + hash)).isVisible();
                for (int width : new int[] {320, 360, 1280}) {
                    page.setViewportSize(width, 740);
                    assertThat(visitor.accessibilityProblems())
                            .as(hash + " " + width)
                            .isEmpty();
                    assertThat(visitor.scrollsSideways()).as(hash + " " + width).isFalse();
                }
                page.evaluate("location.hash = 'stap-begin'");
                assertThat(page.locator("#stap-begin h1")).isFocused();
            }
        }
    }

    @Test
    void answersWithACodeAndLetsItCountOnce() {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id(), "bestuurders", 2);
        try (Visitor visitor = visitor()) {
            Page page = enter(visitor, scan, codes.get(0));
            ROAD.at(page, "Om te beginnen");
            assertThat(page.url()).doesNotContain(codes.get(0));
            ROAD.rate(page, "rapportcijfer.now", "7");
            enter(visitor, scan, codes.get(1));
            ROAD.at(page, "Wilt u verder met deze antwoorden?");
            page.getByText("Ja, ga verder met deze antwoorden").click();
            ROAD.at(page, "Om te beginnen");
            ROAD.rate(page, "contact", "nee");
            ROAD.next(page, "Stellingen");
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.next(page, "Tot slot");
            ROAD.next(page, "Klaar om te versturen?");
            ROAD.send(page);
            assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length"))
                    .isZero();
        }
        assertThat(all(scan)).hasSize(1);
        assertThat(invitations.findAdmission(scan.id(), codes.get(0))).isPresent();
        assertThat(invitations.findAdmission(scan.id(), codes.get(1))).isEmpty();
    }

    private static Page enter(Visitor visitor, Scan scan, String code) {
        Page page = visitor.open("meedoen/" + scan.link());
        page.locator("summary").click();
        page.locator("#code").fill(code);
        page.locator("#formulier button[type=submit]").last().click();
        return page;
    }

    private Visitor visitor() {
        return ROAD.visitor(site.toString());
    }

    private static Page atStatements(Visitor visitor, Scan scan) {
        Page page = ROAD.start(visitor, scan);
        ROAD.rate(page, "rapportcijfer.now", "6");
        ROAD.rate(page, "contact", "nee");
        ROAD.next(page, "Stellingen");
        return page;
    }

    private static com.microsoft.playwright.Locator rating(Page page, String field, String value) {
        return page.locator("input[name='" + field + "'][value='" + value + "']");
    }

    private List<AnswerSheet> all(Scan scan) {
        List<AnswerSheet> stored = new ArrayList<>();
        sheets.forEach(scan.id(), questionnaires.of(scan), stored::add);
        return stored;
    }
}
