package nl.lokaledemocratie.quickscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second click sends nothing; a button that was pressed works again, whatever became of the request. */
class DoubleClickTest {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(4);

    /** What a request to the site on this machine takes, with plenty to spare. */
    private static final int A_MOMENT = 700;

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    private final SlowSite site = new SlowSite();
    private final Map<String, BoundingBox> buttons = new HashMap<>();
    private Visitor visitor;
    private Page page;

    @BeforeEach
    void opens() {
        visitor = Visitor.of(site.address(), Screen.DESKTOP, Script.ON);
        page = visitor.open("");
        for (String button : List.of("Bestand", "Anders", "Nooit", "Een", "Twee")) {
            buttons.put(button, page.getByText(button, EXACTLY).boundingBox());
        }
    }

    @AfterEach
    void leaves() {
        visitor.close();
        site.close();
    }

    @Test
    void sendsOnceOnADoubleClick() {
        press("Nooit");
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        assertThat(site.sent()).containsExactly("/nooit");
    }

    @Test
    void sendsOnceOnTwoEnters() {
        page.locator("#veld").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForTimeout(A_MOMENT);
        assertThat(site.sent()).containsExactly("/nooit");
    }

    @Test
    void keepsWhichButtonWasPressed() {
        page.waitForNavigation(() -> press("Twee"));
        assertThat(site.sent()).containsExactly("/fout keuze=twee");
    }

    @Test
    void sendsAgainOnTheWayBackFromAnError() {
        page.waitForNavigation(() -> press("Een"));
        page.goBack();
        page.waitForNavigation(() -> press("Twee"));
        assertThat(site.sent()).containsExactly("/fout keuze=een", "/fout keuze=twee");
    }

    @Test
    void sendsAgainAfterTheNetworkWasDown() {
        page.route("**/fout", Route::abort);
        press("Een");
        page.waitForTimeout(A_MOMENT);
        page.unroute("**/fout");
        visitor.open("");
        page.waitForNavigation(() -> press("Een"));
        assertThat(site.sent()).containsExactly("/fout keuze=een");
    }

    @Test
    void sendsAgainAfterAFile() {
        page.waitForDownload(() -> press("Bestand"));
        pressUntilSent("Bestand", 2);
        pressUntilSent("Anders", 3);
        assertThat(site.sent()).containsExactly("/bestand", "/bestand", "/bestand");
    }

    @Test
    void sendsAgainAtOnceAfterTheRequestWasStopped() {
        stopInAMoment();
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        assertThat(site.sent()).hasSize(2);
    }

    @Test
    void sendsAgainAfterAFewSecondsWhereABrowserDoesNotTellThatItStopped() {
        page.addInitScript(
                "delete window.navigation; Object.defineProperty(window, 'navigation', { value: undefined })");
        page.reload();
        stopInAMoment();
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        pressUntilSent("Nooit", 2);
    }

    /** As the button of the browser does. It is asked beforehand: while a request hangs, the page answers no question. */
    private void stopInAMoment() {
        page.evaluate("() => { setTimeout(() => window.stop(), 400); }");
    }

    /** With the mouse itself, which does not wait for anything, as a hand does not. */
    private void press(String button) {
        BoundingBox box = buttons.get(button);
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Presses as somebody does who thinks that it did not work. */
    private void pressUntilSent(String button, int times) {
        Instant patience = Instant.now().plus(A_FEW_SECONDS);
        while (site.sent().size() < times && Instant.now().isBefore(patience)) {
            press(button);
            page.waitForTimeout(A_MOMENT);
        }
        assertThat(site.sent()).hasSize(times);
    }
}
