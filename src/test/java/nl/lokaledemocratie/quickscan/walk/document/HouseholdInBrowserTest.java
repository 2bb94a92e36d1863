package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** A letter on the table and one device in the house. */
@QuarkusTest
class HouseholdInBrowserTest extends DeviceWalk {

    @Inject
    HouseholdCodes codes;

    @Test
    void letsOneAfterTheOtherAnswerOnOneDeviceUntilThePlacesAreTaken() {
        Scan scan = scenario.open();
        String code = issue(scan);
        try (Visitor visitor = visitor()) {
            for (int person = 0; person < 2; person++) {
                Page page = enter(visitor, scan, code);
                answer(page);
                ROAD.send(page);
            }
            Page page = enter(visitor, scan, code);
            assertThat(page.locator("#code-fout")).containsText("al zoveel bewoners meegedaan");
            page.locator("button[value=inwoners]").click();
            ROAD.at(page, "Om te beginnen");
            answer(page);
            ROAD.send(page);
            assertThat(visitor.complaints()).isEmpty();
        }
        assertThat(all(scan))
                .as("the last one by the public link, without the code")
                .hasSize(3);
    }

    private String issue(Scan scan) {
        return codes.issue(scan.id(), "inwoners", 0, 1, new Household(2, Letters.BESIDE))
                .codes()
                .get(0);
    }

    private static Page enter(Visitor visitor, Scan scan, String code) {
        Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
        page.locator("#met-code").click();
        page.locator("#code").fill(code);
        page.locator("#formulier button[type=submit]").click();
        return page;
    }

    private static void answer(Page page) {
        ROAD.rate(page, "rapportcijfer.now", "6");
        ROAD.rate(page, "contact", "nee");
        ROAD.next(page, "Stellingen");
        ROAD.rate(page, "luisteren.now", "3");
        ROAD.nextToOverview(page);
    }
}
