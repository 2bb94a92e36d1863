package nl.lokaledemocratie.quickscan.board.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A participation platform frames the page in a real browser; another site gets nothing to see. */
@QuarkusTest
class BoardInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    ScanSharing sharing;

    /** The browser gets what the service sends, at an address that it takes for one on the internet. */
    @Test
    void isFramedByTheSiteThatTheOperatorNamesAndByNoOther() {
        Scan scan = scenario.open(scenario.municipality());
        String name = share(scan);
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.OFF)) {
            Page page = visitor.page();
            APIResponse sent = page.request().get(site + "m/" + name + "/oproep");
            Map<String, String> headers = new HashMap<>(sent.headers());
            headers.keySet().removeAll(List.of("content-encoding", "content-length"));
            BrowserContext context = page.context();
            context.route(
                    "https://quickscan.example/oproep",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setHeaders(headers).setBody(sent.text())));
            context.route("https://quickscan.example/meedoen/**", route -> route.fulfill(html("<h1>Meedoen</h1>")));
            context.route(
                    "https://*.example/plein",
                    route -> route.fulfill(html("<iframe src='https://quickscan.example/oproep'></iframe>")));
            page.navigate("https://participatie.example/plein");
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("h2")).hasText(scan.title());
            Page walk = page.waitForPopup(() -> frame.getByText("Doe mee").click());
            assertThat(walk.locator("h1")).hasText("Meedoen");
            assertThat(walk.url()).endsWith("/meedoen/" + scan.link());
            walk.close();

            page.navigate("https://elders.example/plein");
            page.waitForCondition(() -> page.frames().size() == 2);
            assertThat(frame.locator("h2")).hasCount(0);
        }
    }

    private static Route.FulfillOptions html(String body) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(body);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isReadWithoutBarriers(Screen screen) {
        String name = share(scenario.open(scenario.municipality()));
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            visitor.open("m/" + name + "/oproep");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(Sight.smallTargets(visitor.page())).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.page().context().cookies()).isEmpty();
            if (System.getProperty("words.picture") != null) {
                visitor.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(java.nio.file.Path.of(
                                        System.getProperty("words.picture"), "oproep-" + screen + ".png")));
            }
        }
    }

    private String share(Scan scan) {
        ShortName name = ShortName.parse("dorp-" + scan.link()).orElseThrow();
        sharing.share(scan.id(), java.util.Optional.of(name), List.of(), seen -> true);
        return name.text();
    }
}
