package nl.lokaledemocratie.quickscan.desk.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TurnoutInBrowserTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    ResponseIntake intake;

    @Test
    void drawsTheDaysOfEachGroupWithOneSentenceAndATable() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        int[] residents = {3, 12, 40, 22, 9, 0, 1, 6, 14, 8, 0, 4, 2, 1};
        for (int day = 0; day < residents.length; day++) {
            answer(scan, "inwoners", residents[day], day);
        }
        answer(scan, "raadsleden", 1, 0);
        answer(scan, "raadsleden", 2, 1);
        answer(scan, "raadsleden", 3, 3);
        answer(scan, "raadsleden", 5, 8);
        answer(scan, "raadsleden", 1, 10);
        answer(scan, "collegeleden", 2, 4);
        for (Screen screen : new Screen[] {Screen.PHONE, Screen.DESKTOP}) {
            try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
                String clerk = scenario.account(Role.CLERK, Optional.of(organisation.code()));
                Page page = visitor.signIn(clerk, Scenario.PASSWORD).page();
                page.waitForURL(site + "scans");
                page.navigate(site + "scans/" + scan.id());

                Locator pictures = page.locator(".qs-days__picture");
                assertThat(pictures.count()).isEqualTo(2);
                assertThat(page.locator(".qs-days").innerText()).doesNotContain("Collegeleden");
                assertThat(pictures.nth(1).getAttribute("aria-label"))
                        .isEqualTo("Inwoners: 122 deelnemers van 2 maart 2026 tot en met 15 maart 2026, de meeste op"
                                + " 4 maart 2026, namelijk 40.");
                assertThat(pictures.nth(0).locator("text").allTextContents()).containsExactly("6", "5");
                assertThat(pictures.nth(1).locator("rect").count()).isEqualTo(12);
                for (Locator part : pictures.locator("rect, text").all()) {
                    BoundingBox box = part.boundingBox();
                    assertThat(box.x).isNotNegative();
                    assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
                }
                page.locator(".qs-days__group summary").first().click();
                assertThat(page.locator(".qs-days__group")
                                .first()
                                .locator("tbody tr")
                                .allInnerTexts())
                        .allSatisfy(row -> assertThat(row).containsPattern("maart 2026[\\s\\S]*[65]"))
                        .hasSize(2);
                assertThat(visitor.accessibilityProblems()).isEmpty();
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    private void answer(Scan scan, String group, int people, int day) {
        intake.storeAll(
                scan.id(),
                scenario.questionnaire(),
                new RandomSheets(scenario.questionnaire(), day).of(group, people),
                Channel.ONLINE,
                FIRST.plusDays(day));
    }
}
