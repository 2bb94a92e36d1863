package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** On a phone of 360 by 640 a statement with its two scales is in view as a whole, and stays two groups of answers for who hears it. */
@QuarkusTest
class PairInBrowserTest {

    private static final int HEIGHT = 640;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Test
    void showsEveryPairOnOnePhoneScreen() {
        try (Visitor visitor = visitor()) {
            Page page = start(visitor);
            int steps = 0;
            while (page.url().contains("/stap/")) {
                List<?> heights = page.locator(".qs-question:has(.qs-pair)").all().stream()
                        .map(pair -> pair.boundingBox().height)
                        .toList();
                assertThat(heights).as(page.title()).allSatisfy(height -> assertThat((double) height)
                        .isLessThanOrEqualTo(HEIGHT));
                assertThat(visitor.scrollsSideways()).as(page.title()).isFalse();
                steps++;
                page.locator("button[value=volgende]").click();
            }
            assertThat(steps).isGreaterThan(5);
        }
    }

    @Test
    void showsTheButtonToBeginWithoutScrolling() {
        try (Visitor visitor = visitor()) {
            Scan scan = scenario.open(scenario.municipality());
            visitor.page().setViewportSize(360, HEIGHT);
            Locator begin = visitor.open("meedoen/" + scan.link()).locator("button[name=groep]");
            assertThat(begin.boundingBox().y + begin.boundingBox().height).isLessThan(HEIGHT);
        }
    }

    @Test
    void setsEachAnswerBesideItsWordsInBothColumns() {
        try (Visitor visitor = visitor()) {
            Page page = start(visitor);
            Locator pair = page.locator(".qs-pair").first();
            Locator now = pair.locator("fieldset").nth(0).getByRole(AriaRole.RADIO);
            Locator wish = pair.locator("fieldset").nth(1).getByRole(AriaRole.RADIO);
            assertThat(now.count()).isEqualTo(wish.count()).isGreaterThan(4);
            for (int i = 0; i < now.count(); i++) {
                assertThat(middle(now.nth(i))).isCloseTo(middle(wish.nth(i)), org.assertj.core.data.Offset.offset(1.0));
                assertThat(wish.nth(i).boundingBox().x).isGreaterThan(now.nth(i).boundingBox().x + 44);
            }
            double before = pair.boundingBox().height;
            now.nth(1).check();
            wish.nth(4).check();
            assertThat(pair.boundingBox().height).as("choosing moves nothing").isEqualTo(before);
        }
    }

    @Test
    void staysTwoNamedGroupsInTheTreeOfAScreenReader() {
        try (Visitor visitor = visitor()) {
            Page page = start(visitor);
            String spoken = page.locator(".qs-question").first().ariaSnapshot();
            assertThat(spoken)
                    .contains("group \"Hoe is het nu? (vraag 1)\"", "group \"Hoe zou het moeten zijn? (vraag 1)\"")
                    .contains("radio \"Helemaal niet (nu)\"", "radio \"Helemaal niet (zou moeten zijn)\"")
                    .doesNotContain("table");
            assertThat(visitor.accessibilityProblems()).isEmpty();
        }
    }

    @Test
    void standsUnderEachOtherWithLargeLetters() {
        try (Visitor visitor = visitor()) {
            Page page = start(visitor);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            Locator groups = page.locator(".qs-pair").first().locator("fieldset");
            assertThat(groups.nth(1).boundingBox().y)
                    .isGreaterThan(
                            groups.nth(0).getByRole(AriaRole.RADIO).last().boundingBox().y);
            assertThat(visitor.scrollsSideways()).isFalse();
        }
    }

    private static double middle(Locator radio) {
        return radio.boundingBox().y + radio.boundingBox().height / 2;
    }

    private Visitor visitor() {
        return Visitor.of(site.toString(), Screen.PHONE, Script.ON);
    }

    private Page start(Visitor visitor) {
        Scan scan = scenario.open(scenario.municipality());
        visitor.page().setViewportSize(360, HEIGHT);
        Page page = visitor.open("meedoen/" + scan.link());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin de vragenlijst voor inwoners"))
                .click();
        page.waitForURL("**/stap/1");
        return page;
    }
}
