package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a device does when the scan ends while somebody fills it in. The clock of the device is months ahead of that of the service. */
@QuarkusTest
class EndInBrowserTest extends DeviceWalk {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofHours(2);

    @Inject
    ScanPeriod periods;

    @Inject
    DataSource database;

    private final HandClock clock = new HandClock();
    private Scan scan;

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
        scan = scenario.open();
    }

    /** Else it would be closed in the time of other tests. */
    @AfterEach
    void leaveNothingToClose() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update scan set ends_at = null where id = ?")) {
            update.setObject(1, scan.id());
            update.executeUpdate();
        }
    }

    @Test
    void goesOnAndSendsAfterTheEnd() {
        try (Visitor visitor = visitor();
                Visitor late = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            end();
            page.reload();
            assertThat(page.locator("#vragen > section:not([hidden])"))
                    .containsText("U kunt versturen tot 18 maart 2026 om 11.01 uur.");
            assertThat(rating(page, "luisteren.now", "4")).isChecked();

            page.navigate(site + "meedoen/" + scan.link());
            assertThat(page.locator("h1")).hasText("Beginnen kan niet meer");
            page.getByText("Ga verder", new Page.GetByTextOptions().setExact(true))
                    .click();
            ROAD.at(page, "Stellingen");
            ROAD.nextToOverview(page);
            clock.move(GRACE.minus(MINUTE));
            ROAD.send(page);

            Page other = late.open("meedoen/" + scan.link());
            assertThat(other.locator("h1")).hasText("Beginnen kan niet meer");
            assertThat(other.locator("main button")).hasCount(0);
            page.navigate(site + "meedoen/" + scan.link() + "/vragen/inwoners");
            assertThat(page.locator("h1:visible")).hasText("Beginnen kan niet meer");
            assertThat(page.getByText("Ga verder", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
        assertThat(all(scan)).hasSize(1);
    }

    /** The page comes from the device, with what was begun in time; the service hears of it in time too. */
    @Test
    void sendsWhatWasFilledInWithoutAConnectionOverTheEnd() {
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            page.context().setOffline(true);
            end();
            ROAD.nextToOverview(page);
            ROAD.pressSend(page);
            assertThat(page.locator(STATUS)).containsText("er is nu geen verbinding");
            page.context().setOffline(false);
            assertThat(page.locator("h1:visible")).containsText("Bedankt");
        }
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void saysThatItIsTooLateAndKeepsAndOffersNothing() {
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "4");
            ROAD.nextToOverview(page);
            end();
            clock.move(GRACE);
            ROAD.pressSend(page);
            ROAD.at(page, "Deze Quick Scan is gesloten");
            assertThat(page.getByText("alleen wat al eerder aankwam, telt mee")).isVisible();
            assertThat(page.locator("#vragen button:visible")).hasCount(0);
            assertThat((Integer) page.evaluate("localStorage.length")).isZero();
            page.reload();
            assertThat(page.locator("h1")).hasText("Deze Quick Scan is gesloten");
            assertThat(page.locator("main button")).hasCount(0);
        }
        assertThat(all(scan)).isEmpty();
    }

    private void end() {
        periods.endNow(scan.id());
        clock.move(MINUTE);
    }
}
