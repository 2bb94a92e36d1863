package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is filling in a scan when it is paused loses nothing, on both roads. */
@QuarkusTest
class PauseInBrowserTest extends DeviceWalk {

    private static final String PAUSED = "Deze Quick Scan is even gepauzeerd";
    private static final int THIRTEEN_DAYS = 13 * 86_400_000;

    @Inject
    ScanPausing pausing;

    @ParameterizedTest
    @EnumSource(Road.class)
    void keepsEverythingUntilItGoesOn(Road road) {
        Scan scan = scenario.open();
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = road.start(visitor, scan);
            road.rate(page, "rapportcijfer.now", "6");
            road.rate(page, "contact", "nee");
            road.next(page, "Stellingen");
            road.rate(page, "luisteren.now", "4");
            road.nextToOverview(page);
            pausing.pause(scan.id(), PauseReason.TROUBLE, seen -> true);
            road.pressSend(page);
            assertThat(page.locator("main")).containsText(PAUSED);
            assertThat(page.locator("main")).containsText("op dit apparaat bewaard");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(all(scan)).isEmpty();

            page.navigate(site + "meedoen/" + scan.link());
            assertThat(page.locator("h1")).hasText(PAUSED);
            assertThat(page.getByText("Wis deze antwoorden").locator("visible=true"))
                    .hasCount(1);
            assertThat(visitor.accessibilityProblems()).isEmpty();

            pausing.goOn(scan.id(), seen -> true);
            page.navigate(site + "meedoen/" + scan.link());
            page.getByText("Ga verder", new Page.GetByTextOptions().setExact(true))
                    .click();
            if (road != ROAD) {
                road.nextToOverview(page);
            }
            road.send(page);
        }
        assertThat(all(scan)).hasSize(1);
    }

    /** What was filled in lies there as long again from the moment on which somebody reads that it does. */
    @Test
    void keepsAnewOnTheDeviceAndWipesWhenAsked() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            page.clock().install();
            pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
            page.clock().fastForward(THIRTEEN_DAYS);
            page.navigate(site + "meedoen/" + scan.link());
            assertThat(page.locator("#hier-begonnen")).isVisible();
            page.clock().fastForward(THIRTEEN_DAYS);
            page.reload();
            assertThat(page.locator("#hier-begonnen")).isVisible();
            page.locator("#hier-begonnen button").click();
            assertThat(page.locator("#hier-begonnen")).isHidden();
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
        }
    }

    /** It came from the device; when the connection is back it is refused in words, and sent when the scan goes on. */
    @Test
    void keepsWhatWaitedForAConnection() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            page.context().setOffline(true);
            ROAD.pressSend(page);
            assertThat(page.locator(STATUS)).containsText("er is nu geen verbinding");
            pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
            page.context().setOffline(false);
            assertThat(page.locator("#overzicht")).containsText(PAUSED);
            pausing.goOn(scan.id(), seen -> true);
            ROAD.send(page);
        }
        assertThat(all(scan)).hasSize(1);
    }

    /** A device for all keeps nothing of who left, and says so. */
    @Test
    void saysOnADeviceForAllThatItWipes() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            visitor.open("meedoen/" + scan.link() + "/kiosk");
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
            ROAD.pressSend(page);
            assertThat(page.locator("#overzicht")).containsText("Maak een code");
            page.navigate(site + "meedoen/" + scan.link());
            assertThat(page.locator("main")).containsText("Dit apparaat is voor iedereen");
            assertThat(page.locator("main")).not().containsText("dagen");
        }
    }
}
