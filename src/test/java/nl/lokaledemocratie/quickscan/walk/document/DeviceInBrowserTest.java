package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** Answers on the device survive what happens to people: a reload, a second window, a full device. */
@QuarkusTest
class DeviceInBrowserTest extends DeviceWalk {

    /** Keeping fails as it does on a device that is full; looking works. */
    private static final String FULL = "Storage.prototype.setItem = () => { throw new DOMException('full'); };";

    /** Whoever touches the store is refused. */
    private static final String FORBIDDEN =
            "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no'); } });";

    /** A clock that runs as many days ahead as the window is called. */
    private static final String AHEAD =
            "const right = Date.now.bind(Date); Date.now = () => right() + Number(window.name) * 86_400_000;";

    @Inject
    InvitationService invitations;

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
            page.locator("a[href='#wissen']").click();
            ROAD.at(page, "Wilt u uw antwoorden wissen?");
            page.getByText("Nee, ga verder").click();
            ROAD.at(page, "Stellingen");
            page.locator("a[href='#wissen']").click();
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
            ROAD.nextToOverview(other);
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
                ROAD.nextToOverview(page);
                ROAD.send(page);
            }
            assertThat(all(scan)).as(accident).hasSize(1);
        }
    }

    @Test
    void losesNothingWhenTheClockRanAheadAndIsSetRight() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            visitor.page().addInitScript(AHEAD);
            visitor.page().evaluate("window.name = '400'");
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.wish", "5");
            page.evaluate("window.name = ''");
            page.reload();
            ROAD.at(page, "Stellingen");
            assertThat(rating(page, "luisteren.wish", "5")).isChecked();
            ROAD.nextToOverview(page);
            ROAD.send(page);
        }
        assertThat(all(scan)).hasSize(1);
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
            ROAD.pressSend(page);
            assertThat(page.locator(".qs-error-summary:visible li")).hasCount(1);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan)).isEmpty();
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
            ROAD.nextToOverview(page);
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
}
