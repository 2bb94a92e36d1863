package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.flood.Floods;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** Somebody who answers while machines do. */
@QuarkusTest
class FloodInBrowserTest extends DeviceWalk {

    @Inject
    Floods floods;

    @Test
    void doesTheSumAndSendsByItself() {
        Scan scan = scenario.open();
        floods.noticed(scan.id());
        try (Visitor visitor = visitor()) {
            Page page = overview(visitor, scan);
            page.route("**/js/work.js*", route -> {
                assertThat(page.locator(STATUS)).containsText("rekensom");
                route.resume();
            });
            ROAD.send(page);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan)).hasSize(1);
    }

    /** The field that machines fill in is there for nobody else. */
    @Test
    void hidesTheTrapFromPeople() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = overview(visitor, scan);
            assertThat(page.locator("[name=website]")).hasCount(1);
            assertThat(page.locator("#overzicht").ariaSnapshot()).doesNotContain("Laat dit veld leeg");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            ROAD.send(page);
        }
        assertThat(all(scan)).hasSize(1);
    }

    private static Page overview(Visitor visitor, Scan scan) {
        Page page = atStatements(visitor, scan);
        ROAD.rate(page, "luisteren.now", "3");
        ROAD.nextToOverview(page);
        return page;
    }
}
