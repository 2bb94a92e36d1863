package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** Somebody who is halfway a walk in a real browser. */
abstract class HalfwayWalk {

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    Visitor visitor(Script script) {
        return Visitor.of(site.toString(), Screen.PHONE, script);
    }

    static Page start(Visitor visitor, Scan scan) {
        Page page = visitor.open("meedoen/" + scan.link());
        button(page, "Begin de vragenlijst voor inwoners");
        page.waitForLoadState();
        return page;
    }

    static Page atContact(Visitor visitor, Scan scan) {
        Page page = start(visitor, scan);
        mark(page, "6").check();
        page.getByLabel("Ja").check();
        next(page);
        assertThat(page.locator("h1")).hasText("Uw contact");
        return page;
    }

    static Page atStatements(Visitor visitor, Scan scan) {
        Page page = start(visitor, scan);
        mark(page, "6").check();
        page.getByLabel("Nee").check();
        next(page);
        assertThat(page.locator("h1")).hasText("Stellingen");
        return page;
    }

    static Locator mark(Page page, String mark) {
        return rating(page, "rapportcijfer.now", mark);
    }

    static Locator rating(Page page, String field, String value) {
        return page.locator("input[name='" + field + "'][value='" + value + "']");
    }

    static void next(Page page) {
        page.locator("button[value=volgende]").click();
    }
}
