package nl.lokaledemocratie.quickscan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second click sends nothing; a button that was pressed works again, whatever became of the request. */
class DoubleClickTest {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(4);

    /** What a request to the site on this machine takes, with plenty to spare. */
    private static final int A_MOMENT = 700;

    private final SlowSite site = new SlowSite();
    private Visitor visitor;
    private Page page;

    @BeforeEach
    void opens() {
        visitor = Visitor.of(site.address(), Screen.DESKTOP, Script.ON);
        page = visitor.open("");
    }

    @AfterEach
    void leaves() {
        visitor.close();
        site.close();
    }

    @Test
    void sendsOnceOnADoubleClick() {
        Locator button = page.getByText("Nooit");
        button.click(new Locator.ClickOptions().setNoWaitAfter(true).setClickCount(2));
        page.waitForTimeout(A_MOMENT);
        assertThat(site.sent()).containsExactly("/nooit");
    }

    @Test
    void sendsAgainAfterAFile() {
        page.waitForDownload(() -> page.getByText("Bestand").click());
        pressUntilSent("Bestand", 2);
        pressUntilSent("Anders", 3);
        assertThat(site.sent()).containsExactly("/bestand", "/bestand", "/bestand");
    }

    @Test
    void sendsAgainAtOnceAfterTheRequestWasStopped() {
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        page.evaluate("window.stop()");
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        assertThat(site.sent()).hasSize(2);
    }

    @Test
    void sendsAgainAfterAFewSecondsWhereABrowserDoesNotTellThatItStopped() {
        page.addInitScript(
                "delete window.navigation; Object.defineProperty(window, 'navigation', { value: undefined })");
        page.reload();
        press("Nooit");
        page.waitForTimeout(A_MOMENT);
        page.evaluate("window.stop()");
        pressUntilSent("Nooit", 2);
    }

    private void press(String button) {
        page.getByText(button).click(new Locator.ClickOptions().setNoWaitAfter(true));
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
