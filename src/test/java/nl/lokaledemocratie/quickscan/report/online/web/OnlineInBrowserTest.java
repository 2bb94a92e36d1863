package nl.lokaledemocratie.quickscan.report.online.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.report.online.OnlineEdition;
import nl.lokaledemocratie.quickscan.report.online.OnlineEditions;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public report in a real browser, on a phone and on a large screen, with its drawings. */
@QuarkusTest
class OnlineInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    OnlineEditions editions;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isReadWithoutBarriers(Screen screen) {
        Scan scan = scenario.closed(scenario.municipality());
        editions.publish(scan.id(), Set.copyOf(OnlineEdition.choices()), now -> true);
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            Page page = visitor.open("uitkomsten/" + scan.link());
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.complaints()).isEmpty();
            assertThat(page.evaluate("[...document.images].every(one => one.complete && one.naturalWidth > 0)"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.images[0].currentSrc.includes('"
                            + (screen == Screen.PHONE ? "smal" : "breed") + "')"))
                    .isEqualTo(true);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".qs-online__table table").first().boundingBox().height)
                    .as("what is folded on a screen is printed")
                    .isGreaterThan(40);
            assertThat(page.locator("nav.qs-card").isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            if (System.getProperty("online.picture") != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(System.getProperty("online.picture"), screen + ".png")));
            }
        }
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.OFF)) {
            Page page = visitor.open("uitkomsten/" + scan.link());
            assertThat(page.locator("main h2").count()).isGreaterThan(5);
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
