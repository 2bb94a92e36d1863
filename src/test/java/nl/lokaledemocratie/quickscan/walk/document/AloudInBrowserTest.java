package nl.lokaledemocratie.quickscan.walk.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions are read aloud on both roads, in the language of their text, by a voice of the device itself and by no other. */
@QuarkusTest
class AloudInBrowserTest {

    /** A browser with the voices that follow; what is said is noted, and goes on until it is stopped. */
    private static final String SPEECH =
            """
            window.said = [];
            const synth = {
              getVoices: () => window.voices,
              speak: (utterance) => { window.said.push(`${utterance.voice.name}: ${utterance.text}`); window.last = utterance; },
              cancel: () => { window.said.push("stop"); },
            };
            Object.defineProperty(window, "speechSynthesis", { value: synth });
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            """;

    private static final String DUTCH = SPEECH
            + "window.voices = [{ name: 'Ver', lang: 'nl-NL', localService: false }, { name: 'Fleur', lang: 'nl_NL', localService: true }];";

    private static final String FAR = SPEECH + "window.voices = [{ name: 'Ver', lang: 'nl-NL', localService: false }];";

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @ParameterizedTest
    @EnumSource(Road.class)
    void saysTheQuestionAndItsAnswersOnce(Road road) {
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = atPairs(visitor, road, DUTCH, "nl");
            Locator button = buttons(page).nth(0);
            assertThat(button).hasText("Lees voor (vraag 3)");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            button.click();
            assertThat(button).hasText("Stop (vraag 3)");
            assertThat(said(page))
                    .containsExactly(
                            "Fleur: Inwoners kunnen meepraten voordat de gemeente een besluit neemt.",
                            "Fleur: Hoe is het nu?",
                            "Fleur: Helemaal niet",
                            "Fleur: Een klein beetje",
                            "Fleur: Voor de helft",
                            "Fleur: Voor een groot deel",
                            "Fleur: Helemaal",
                            "Fleur: Weet ik niet",
                            "Fleur: Hoe zou het moeten zijn?");
            button.click();
            assertThat(button).hasText("Lees voor (vraag 3)");
            assertThat(said(page)).endsWith("stop");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Road.class)
    void isStillAtTheEndAndWhenAnotherBeginsOrTheStepIsLeft(Road road) {
        try (Visitor visitor = road.visitor(site.toString())) {
            Page page = atPairs(visitor, road, DUTCH, "nl");
            Locator first = buttons(page).nth(0);
            Locator second = buttons(page).nth(1);
            first.click();
            assertThat(first).hasText("Stop (vraag 3)");
            second.click();
            assertThat(first).hasText("Lees voor (vraag 3)");
            assertThat(second).hasText("Stop (vraag 4)");
            page.evaluate("last.onend()");
            assertThat(second).hasText("Lees voor (vraag 4)");
            first.click();
            assertThat(first).hasText("Stop (vraag 3)");
            page.evaluate(
                    "() => { said.length = 0; window.addEventListener('pagehide', () => sessionStorage.setItem('toets', said)); }");
            road.next(page, "Met elkaar in gesprek");
            Object heard = page.evaluate("sessionStorage.getItem('toets') ?? String(said)");
            assertThat(heard).isEqualTo("stop");
        }
    }

    @ParameterizedTest
    @EnumSource(Road.class)
    void isNotOfferedWhereTheTextWouldGoElsewhereOrNobodySpeaksTheLanguage(Road road) {
        try (Visitor visitor = road.visitor(site.toString())) {
            assertThat(buttons(atPairs(visitor, road, FAR, "nl"))).hasCount(0);
        }
        try (Visitor visitor = road.visitor(site.toString())) {
            assertThat(buttons(atPairs(visitor, road, DUTCH, "uk"))).hasCount(0);
        }
    }

    @Test
    void comesWhenTheVoicesComeLater() {
        try (Visitor visitor = Road.DEVICE.visitor(site.toString())) {
            Page page = atPairs(visitor, Road.DEVICE, SPEECH + "window.voices = [];", "nl");
            assertThat(buttons(page)).hasCount(0);
            page.evaluate(
                    "() => { voices.push({ name: 'Fleur', lang: 'nl-BE', localService: true }); speechSynthesis.onvoiceschanged(); }");
            assertThat(buttons(page)).hasCount(3);
            page.evaluate("speechSynthesis.onvoiceschanged()");
            assertThat(buttons(page)).hasCount(3);
        }
    }

    private Page atPairs(Visitor visitor, Road road, String speech, String language) {
        Scan scan = scenario.openNewest();
        visitor.page().addInitScript(speech);
        Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
        page.locator("button[value=inwoners]").click();
        road.step(page).locator(".qs-mark").waitFor();
        road.step(page).locator(".qs-actions button").first().click();
        road.step(page).locator(".qs-pair").first().waitFor();
        return page;
    }

    private static Locator buttons(Page page) {
        return page.locator(".qs-aloud:visible");
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("said");
    }
}
