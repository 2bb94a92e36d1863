package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.junit.jupiter.api.Test;

/** What happens as answers are sent from the device: a tunnel, an answer that gets lost, a scan that closes, a refusal. */
@QuarkusTest
class DeviceSendingInBrowserTest extends DeviceWalk {

    @Inject
    ScanService scans;

    @Test
    void sendsByItselfWhenTheConnectionIsBack() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            page.context().setOffline(true);
            ROAD.nextToOverview(page);
            ROAD.pressSend(page);
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
            ROAD.nextToOverview(page);
            page.route("**/vragen/inwoners", route -> {
                if (route.request().method().equals("POST")) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            ROAD.pressSend(page);
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
            ROAD.nextToOverview(page);
            scans.close(scan.id());
            ROAD.pressSend(page);
            ROAD.at(page, "Deze Quick Scan is gesloten");
            assertThat(page.getByText("alleen wat al eerder aankwam, telt mee")).isVisible();
            assertThat(page.locator("#vragen button:visible")).hasCount(0);
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void doesNotSayThatThereIsNoConnectionWhenItIsRefused() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.nextToOverview(page);
            page.route("**/vragen/inwoners", route -> route.fulfill(new Route.FulfillOptions().setStatus(413)));
            ROAD.pressSend(page);
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
            ROAD.nextToOverview(page);
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
}
