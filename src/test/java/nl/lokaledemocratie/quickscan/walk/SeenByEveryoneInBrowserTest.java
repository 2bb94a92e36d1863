package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With colours of one's own, in the dark, with large or spacious text and in an older browser: what matters can be seen. */
@QuarkusTest
class SeenByEveryoneInBrowserTest {

    /** A chosen radio changes at least so much of its own little picture. */
    private static final double MARK = 0.05;

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @ParameterizedTest
    @EnumSource(ForcedColors.class)
    void showsWhatIsChosen(ForcedColors colours) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visitor visitor = visitor(Screen.PHONE)) {
                Page page = visitor.page();
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setForcedColors(colours).setColorScheme(scheme));
                start(visitor, scenario.open());
                for (String field : List.of("rapportcijfer.now.4", "contact.1")) {
                    assertThat(Sight.mark(page.locator("[id='" + field + "']")))
                            .as("%s %s %s", colours, scheme, field)
                            .isGreaterThan(MARK);
                }
                page.locator("[id='contact']").check();
                page.locator("button[value=volgende]").click();
                page.waitForLoadState();
                assertThat(Sight.mark(page.locator("[id='waarover.1']")))
                        .as("checkbox, %s %s", colours, scheme)
                        .isGreaterThan(MARK);
                if (colours == ForcedColors.NONE) {
                    assertThat(visitor.accessibilityProblems()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheFocusInABrowserThatDoesNotKnowHas(Screen screen) {
        try (Visitor visitor = visitor(screen)) {
            Page page = visitor.page();
            page.route("**/*.css*", SeenByEveryoneInBrowserTest::forgetHas);
            assertFocusIsSeen(visitor);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheFocusInABrowserThatKnowsHas(Screen screen) {
        try (Visitor visitor = visitor(screen)) {
            assertFocusIsSeen(visitor);
        }
    }

    @Test
    void cutsNothingOffInLargeText() {
        SoftAssertions softly = new SoftAssertions();
        for (Screen screen : Screen.values()) {
            everyStep(screen, visitor -> assertReadable(visitor, Sight.LARGE, softly));
        }
        softly.assertAll();
    }

    @Test
    void cutsNothingOffInSpaciousText() {
        SoftAssertions softly = new SoftAssertions();
        for (Screen screen : Screen.values()) {
            everyStep(screen, visitor -> assertReadable(visitor, Sight.SPACIOUS, softly));
        }
        softly.assertAll();
    }

    private static void assertReadable(Visitor visitor, String change, SoftAssertions softly) {
        Page page = visitor.page();
        page.evaluate(change);
        String where = page.title() + " " + page.viewportSize().width;
        softly.assertThat(Sight.cutOff(page)).as("cut off on %s", where).isEmpty();
        softly.assertThat(Sight.overlapping(page))
                .as("overlapping on %s", where)
                .isEmpty();
        softly.assertThat(visitor.scrollsSideways()).as("sideways on %s", where).isFalse();
        page.reload();
    }

    private void everyStep(Screen screen, Consumer<Visitor> look) {
        Scan scan = scenario.openWithOwnQuestions();
        try (Visitor visitor = visitor(screen)) {
            visitor.open("meedoen/" + scan.link());
            look.accept(visitor);
            Page page = start(visitor, scan);
            page.locator("button[value=volgende]").click();
            page.waitForLoadState();
            look.accept(visitor);
            page.locator("[id='rapportcijfer.now']").check();
            page.locator("[id='contact']").check();
            page.locator("button[value=volgende]").click();
            for (int step = 2; step <= 5; step++) {
                visitor.open("meedoen/" + scan.link() + "/stap/" + step);
                look.accept(visitor);
            }
            for (String address : List.of("/overzicht", "/wissen", "")) {
                visitor.open("meedoen/" + scan.link() + address);
                look.accept(visitor);
            }
        }
    }

    private void assertFocusIsSeen(Visitor visitor) {
        Page page = start(visitor, scenario.open());
        for (int i = 0; i < 16; i++) {
            page.keyboard().press("Tab");
            boolean onPage = (Boolean) page.evaluate("document.activeElement !== document.body");
            if (onPage) {
                assertThat(Sight.focusRing(page))
                        .as((String) page.evaluate("document.activeElement.outerHTML"))
                        .isGreaterThanOrEqualTo(2);
            }
        }
        page.locator("[id='rapportcijfer.now']").focus();
        page.keyboard().press("ArrowDown");
        assertThat(Sight.focusRing(page)).isGreaterThanOrEqualTo(2);
    }

    /** As an older browser reads it: what it does not know is no selector, and {@code @supports} says so. */
    private static void forgetHas(Route route) {
        APIResponse response = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(response)
                .setBody(response.text().replace(":has(", ":not-known(")));
    }

    private Visitor visitor(Screen screen) {
        return Visitor.of(site.toString(), screen, Script.ON);
    }

    private static Page start(Visitor visitor, Scan scan) {
        Page page = visitor.open("meedoen/" + scan.link());
        page.locator("button[value=inwoners]").click();
        page.waitForLoadState();
        return page;
    }
}
