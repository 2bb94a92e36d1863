package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who sends answers and leaves an address for the talk, on either road. */
@QuarkusTest
class TalkInBrowserTest extends DeviceWalk {

    @Inject
    TalkAddresses addresses;

    @Inject
    ClosingService closing;

    @ParameterizedTest
    @EnumSource(Road.class)
    void leavesAnAddressAfterSending(Road road) {
        Scan scan = asking();
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = send(road, visitor, scan);
            page.locator("#e-mail").fill("jan@voorbeeld");
            page.locator("#formulier button[type=submit]").click();

            assertThat(page.locator("[role=alert] a")).containsText("Dit kan geen e-mailadres zijn");
            assertThat(page.locator("#e-mail")).hasValue("jan@voorbeeld");
            page.locator("[role=alert] a").click();
            assertThat(page.locator("#e-mail")).isFocused();
            page.locator("#e-mail").fill("jan@voorbeeld.nl");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("Wij hebben uw e-mailadres");
            assertThat(visitor.complaints()).isEmpty();
        }
        closing.close(scan.id());
        assertThat(addresses.find(scan.id()).orElseThrow().left()).containsExactly("jan@voorbeeld.nl");
        assertThat(all(scan)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void canBeReadByEverybody(int width) {
        Scan scan = asking();
        try (Visitor visitor = visitor()) {
            Page page = send(ROAD, visitor, scan);
            visitor.narrowTo(width);
            page.locator("#formulier button[type=submit]").click();
            assertThat(page.locator("#e-mail")).hasAttribute("aria-invalid", "true");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.brokenWords()).isEmpty();
        }
    }

    private Scan asking() {
        Scan scan = scenario.open();
        addresses.ask(scan.id(), false, true);
        return scan;
    }

    private static Page send(Road road, Visitor visitor, Scan scan) {
        Page page = road.start(visitor, scan);
        road.rate(page, "rapportcijfer.now", "6");
        road.rate(page, "contact", "nee");
        road.next(page, "Stellingen");
        road.rate(page, "luisteren.now", "3");
        road.nextToOverview(page);
        road.send(page);
        page.waitForURL("**/bedankt");
        return page;
    }
}
