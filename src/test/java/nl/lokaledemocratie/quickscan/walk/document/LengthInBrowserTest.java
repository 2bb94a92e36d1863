package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How far a resident scrolls on a phone of 360 by 640 to answer the newest municipal questionnaire: on every page from its top to the button that goes
 * on, counted in screens, with the buttons that read aloud. What stands under that button need not be passed.
 */
@QuarkusTest
class LengthInBrowserTest {

    private static final int WIDTH = 360;
    private static final double SCREEN = 640;
    private static final double MOST = 30;
    private static final double MOST_ANSWERS = 7;
    private static final int MOST_STEPS = 20;

    private static final String VOICE =
            "Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'nl', localService: true }], cancel() {} } });";

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @ParameterizedTest
    @EnumSource(Road.class)
    void isThirtyScreensAtMost(Road road) {
        Scan scan = scenario.openNewestForReal();
        List<String> pages = new ArrayList<>();
        double screens = 0;
        double all;
        try (Visitor visitor = road.visitor(site.toString())) {
            visitor.page().addInitScript(VOICE);
            visitor.page().setViewportSize(WIDTH, (int) SCREEN);
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=nl");
            screens += far(page.locator("button[value=inwoners]"));
            page.locator("button[value=inwoners]").click();
            road.at(page, "Om te beginnen");
            for (int step = 1;
                    step < MOST_STEPS
                            && !road.step(page).locator(".qs-overview").isVisible();
                    step++) {
                String heading = road.step(page).locator("h1").innerText();
                road.step(page).locator(".qs-aloud").first().waitFor();
                fits(road.step(page), heading);
                Locator next = road.step(page).locator(".qs-actions button").first();
                pages.add(heading + " " + far(next));
                screens += far(next);
                next.click();
                page.waitForCondition(
                        () -> !road.step(page).locator("h1").innerText().equals(heading));
            }
            Locator send = road.step(page).locator("button[type=submit]").first();
            pages.add("sending " + far(send));
            screens += far(send);
            all = road.step(page).locator(".qs-overview").boundingBox().height / SCREEN;
        }
        System.out.println("The municipal questionnaire on a phone, " + road + ": " + screens + " screens, and " + all
                + " to look over all answers before sending");
        assertThat(pages).as("%s", pages).hasSize(14);
        assertThat(all).isLessThanOrEqualTo(MOST_ANSWERS);
        assertThat(screens).as("%s", pages).isLessThanOrEqualTo(MOST);
    }

    /** A pair fits one screen, and choosing moves nothing. */
    private static void fits(Locator step, String heading) {
        double before = step.boundingBox().height;
        for (Locator pair : step.locator(".qs-question:has(.qs-pair)").all()) {
            assertThat(pair.boundingBox().height).as(heading).isLessThanOrEqualTo(SCREEN);
            pair.locator("input[name$='.now']").nth(1).check();
            pair.locator("input[name$='.wish']").nth(4).check();
        }
        assertThat(step.boundingBox().height)
                .as("after choosing on %s", heading)
                .isEqualTo(before);
    }

    private static double far(Locator button) {
        return ((Number) button.evaluate("button => button.getBoundingClientRect().bottom + window.scrollY"))
                        .doubleValue()
                / SCREEN;
    }
}
