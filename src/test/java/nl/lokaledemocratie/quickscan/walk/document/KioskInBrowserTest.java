package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A device on a market stall forgets who left, asks first, and never throws away what is on its way. */
@QuarkusTest
class KioskInBrowserTest extends DeviceWalk {

    private static final int BEFORE_THE_WARNING = 95_000;
    private static final int TO_THE_WARNING = 101_000;
    private static final int FROM_WARNING_TO_END = 20_000;
    private static final int THANKS = 31_000;

    @ParameterizedTest
    @EnumSource(Road.class)
    void asksWhoIsThereAndForgetsWhoLeft(Road road) {
        Scan scan = scenario.open();
        try (Visitor visitor = kiosk(road, scan)) {
            Page page = road.start(visitor, scan);
            road.rate(page, "rapportcijfer.now", "6");
            forward(page, BEFORE_THE_WARNING);
            assertThat(warning(page)).isHidden();
            forward(page, TO_THE_WARNING - BEFORE_THE_WARNING);
            assertThat(warning(page)).isVisible();
            assertThat(warning(page)).containsText("Over 20 seconden wissen wij uw antwoorden");
            assertThat(page.getByText("Ja, ik ben er nog")).isFocused();
            assertThat(visitor.accessibilityProblems()).isEmpty();
            page.getByText("Ja, ik ben er nog").click();
            assertThat(warning(page)).isHidden();
            road.rate(page, "contact", "nee");
            road.next(page, "Stellingen");
            forward(page, TO_THE_WARNING);
            assertThat(warning(page)).isVisible();
            forward(page, FROM_WARNING_TO_END);
            assertThat(page.locator("h1:visible")).containsText("Doe mee");
            assertNothingIsLeft(page, scan);
            page.goBack();
            assertThat(page.locator("input:checked")).hasCount(0);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Road.class)
    void beginsAgainForTheNextAfterSending(Road road) {
        Scan scan = scenario.open();
        try (Visitor visitor = kiosk(road, scan)) {
            for (int person = 1; person <= 2; person++) {
                Page page = road.start(visitor, scan);
                assertThat(page.getByText("al antwoorden ontvangen")).hasCount(0);
                road.rate(page, "rapportcijfer.now", "6");
                road.rate(page, "contact", "nee");
                road.next(page, "Stellingen");
                road.rate(page, "luisteren.now", "4");
                road.nextToOverview(page);
                road.send(page);
                assertThat(page).hasURL(Pattern.compile("/bedankt$"));
                assertThat(page.getByText("Over 30 seconden begint de vragenlijst"))
                        .isVisible();
                assertThat(visitor.accessibilityProblems()).isEmpty();
                if (person == 1) {
                    page.getByText("Volgende deelnemer").click();
                } else {
                    forward(page, THANKS);
                }
                assertThat(page.locator("h1:visible")).containsText("Doe mee");
                assertNothingIsLeft(page, scan);
            }
        }
        assertThat(all(scan)).hasSize(2);
    }

    /** A tablet of some years ago has no dialogs. */
    @Test
    void asksInABoxWhereThereAreNoDialogs() {
        Scan scan = scenario.open();
        try (Visitor visitor = ROAD.visitor(site.toString())) {
            Page page = visitor.page();
            page.addInitScript(
                    "delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.close;");
            page.clock().install();
            visitor.open("meedoen/" + scan.link() + "/kiosk");
            atStatements(visitor, scan);
            assertThat(warning(page)).isHidden();
            forward(page, TO_THE_WARNING);
            assertThat(warning(page)).isVisible();
            page.getByText("Ja, ik ben er nog").click();
            assertThat(warning(page)).isHidden();
            forward(page, TO_THE_WARNING);
            forward(page, FROM_WARNING_TO_END);
            assertThat(page.locator("h1:visible")).containsText("Doe mee");
            assertNothingIsLeft(page, scan);
        }
    }

    @Test
    void keepsWhatIsOnItsWayAndCoversIt() {
        Scan scan = scenario.open();
        try (Visitor visitor = kiosk(ROAD, scan)) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            page.context().setOffline(true);
            ROAD.pressSend(page);
            assertThat(page.locator(STATUS)).containsText("Nog niet verstuurd");
            assertThat(page.locator(".qs-overview")).isVisible();
            forward(page, TO_THE_WARNING + FROM_WARNING_TO_END);
            assertThat(page.locator(".qs-overview")).isHidden();
            assertThat(warning(page)).isHidden();
            page.context().setOffline(false);
            for (int minute = 0; minute < 10 && all(scan).isEmpty(); minute++) {
                forward(page, 60_000);
                page.waitForTimeout(200);
            }
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void isOnlyWhereTheLinkWasOpened() {
        Scan scan = scenario.open();
        Respondent tablet = new Respondent(scan);
        Respondent phone = new Respondent(scan);
        Response on = tablet.get("/kiosk");
        assertThat(on.statusCode()).isEqualTo(303);
        assertThat(on.detailedCookie("kiosk").isHttpOnly()).isTrue();
        for (String page : List.of("", "/vragen/inwoners")) {
            assertThat(phone.get(page).asString()).doesNotContain("kiosk");
            assertThat(tablet.get(page).asString()).contains("id=\"kiosk\"", "/js/kiosk.js", "content=\"600;");
            assertThat(phone.get(page).asString()).doesNotContain("kiosk");
        }
        phone.startAsResident();
        phone.post("/kiosk/wissen", Map.of());
        phone.get("/kiosk/wissen");
        assertThat(phone.get("/stap/1").statusCode())
                .as("nothing of theirs is wiped")
                .isEqualTo(200);
        assertThat(phone.get("/kiosk/rust").statusCode()).isEqualTo(303);
    }

    /** Where no script runs the page leads on to a question, and that to the beginning. */
    @Test
    void forgetsWithoutScriptsToo() {
        Scan scan = scenario.open();
        Respondent tablet = new Respondent(scan);
        tablet.get("/kiosk");
        tablet.startAsResident();
        assertThat(tablet.get("/stap/1").asString()).contains("<noscript><meta http-equiv=\"refresh\"");
        String question = tablet.get("/kiosk/rust").asString();
        assertThat(question).contains("Bent u er nog?", "content=\"20;url=/meedoen/" + scan.link() + "/kiosk/wissen\"");
        Map<String, String> before = tablet.cookies();
        assertThat(tablet.get("/kiosk/wissen").header("Location")).isEqualTo("/meedoen/" + scan.link());
        assertThat(tablet.cookies()).containsKey("kiosk").doesNotContainKey("antwoorden");
        Response copied = given().redirects().follow(false).cookies(before).get("/meedoen/" + scan.link() + "/stap/1");
        assertThat(copied.statusCode())
                .as("whoever kept the cookie finds no draft")
                .isEqualTo(410);
    }

    private Visitor kiosk(Road road, Scan scan) {
        Visitor visitor = road.visitor(site.toString());
        visitor.page().clock().install();
        visitor.open("meedoen/" + scan.link() + "/kiosk");
        return visitor;
    }

    /** Once the page knows what time it is. */
    private static void forward(Page page, int milliseconds) {
        page.waitForLoadState();
        page.clock().fastForward(milliseconds);
    }

    private static Locator warning(Page page) {
        return page.locator("#kiosk");
    }

    private static void assertNothingIsLeft(Page page, Scan scan) {
        assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length"))
                .isZero();
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .contains("kiosk")
                .doesNotContain("antwoorden", "verstuurd");
    }
}
