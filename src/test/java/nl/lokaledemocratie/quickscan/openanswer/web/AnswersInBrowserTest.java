package nl.lokaledemocratie.quickscan.openanswer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Sight;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.openanswer.WrittenScans;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A griffier reads answers and chooses one, in a real browser: on a phone and a large screen, by the keyboard, and without scripts. */
@QuarkusTest
class AnswersInBrowserTest {

    private static final String[] WORDS = {
        "Ik woon aan de Kerkstraat 12 en hoor pas achteraf van plannen. Bel mij eens: 06-12345678. Groet, Wubbo Ockels",
        "Vraag wethouder Wassenberg eens langs te komen, want zo’n avond in het dorpshuis helpt echt.",
        "Laat ons eerder meepraten over het plein, liefst voordat de tekeningen klaar zijn."
    };

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    WrittenScans written;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isDoneWithoutBarriers(Screen screen) {
        Organisation organisation = scenario.municipality();
        Scan scan = written.closed(organisation, WORDS);
        try (Visitor visitor = visitor(organisation, screen, Script.ON)) {
            look(visitor, screen, "scans/" + scan.id(), "scan");
            look(visitor, screen, "scans/" + scan.id() + "/antwoorden", "lijst");
            Page page = visitor.page();
            page.locator("li.qs-card:has-text('Ockels') a").click();
            see(visitor, screen, "antwoord");
            for (Locator word : page.locator(".qs-toggles input").all()) {
                word.check();
            }
            page.getByText("Zet in het rapport").click();
            see(visitor, screen, "geweigerd");
            assertThat(page.locator("#woorden-fout").innerText()).contains("Er blijft geen woord over");
            page.locator(".qs-error-list a").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("woorden");
            for (String end : new String[] {"/termijn", "/wissen"}) {
                look(visitor, screen, "scans/" + scan.id() + "/antwoorden" + end, end.substring(1));
            }
            page.locator("main form button[type=submit]").click();
            see(visitor, screen, "gewist");
        }
    }

    @Test
    void isDoneByTheKeyboardAndWithoutScripts() {
        Organisation organisation = scenario.municipality();
        Scan scan = written.closed(organisation, WORDS);
        try (Visitor visitor = visitor(organisation, Screen.PHONE, Script.OFF)) {
            Page page = visitor.open("scans/" + scan.id() + "/antwoorden");
            page.getByText("Bekijk het eerste antwoord").focus();
            visitor.press("Enter");
            page.getByText("Sla de woorden over").focus();
            visitor.press("Tab");
            String word = "document.activeElement.closest('label').textContent";
            String first = (String) page.evaluate(word);
            boolean out = (Boolean) page.evaluate("document.activeElement.checked");
            visitor.press("Space");
            assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(!out);
            assertThat(page.evaluate("getComputedStyle(document.activeElement.parentElement).outlineStyle"))
                    .isEqualTo("solid");
            if (out) {
                visitor.press("Space");
            }
            page.getByText("Sla de woorden over").focus();
            visitor.press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("thema");
            visitor.press("ArrowDown");
            visitor.press("Tab");
            visitor.press("Enter");
            page.getByText("Gekozen. Het antwoord staat vanaf nu in het rapport.")
                    .waitFor();
            page.navigate(site + "scans/" + scan.id() + "/antwoorden?keuze=gekozen");
            assertThat(page.locator("li.qs-card").count()).isEqualTo(1);
            assertThat(page.locator("li.qs-card").innerText()).contains("Thema: ");
            assertThat(page.locator("li.qs-card mark").first().innerText()).contains(first);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private Visitor visitor(Organisation organisation, Screen screen, Script script) {
        return Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.CLERK, Optional.of(organisation.code())), Scenario.PASSWORD);
    }

    private static void look(Visitor visitor, Screen screen, String address, String name) {
        visitor.open(address);
        see(visitor, screen, name);
    }

    private static void see(Visitor visitor, Screen screen, String name) {
        assertThat(visitor.accessibilityProblems()).as(name).isEmpty();
        assertThat(visitor.scrollsSideways()).as(name).isFalse();
        assertThat(Sight.smallTargets(visitor.page())).as(name).isEmpty();
        assertThat(visitor.complaints()).as(name).isEmpty();
        if (System.getProperty("words.picture") != null) {
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("words.picture"), name + "-" + screen + ".png")));
        }
    }
}
