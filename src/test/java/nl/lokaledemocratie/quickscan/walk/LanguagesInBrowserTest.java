package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipal questionnaire in the languages of its residents, in a real browser. */
@QuarkusTest
class LanguagesInBrowserTest {

    private static final String CURRENT = "#vragen > section:not([hidden])";

    /** Where a sign of a text stands, in pixels from the left. */
    private static final String PLACE_OF_SIGN =
            """
            ([selector, sign]) => {
                const text = document.querySelector(selector).firstChild;
                const range = document.createRange();
                const at = text.data.indexOf(sign);
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                return range.getBoundingClientRect().left;
            }
            """;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ScanPeriod periods;

    @ParameterizedTest
    @CsvSource({
        "ar, rtl, المجلس البلدي, true",
        "nl-simple, ltr, De gemeenteraad, true",
        "pl, ltr, Rada gminy, false",
        "uk, ltr, Муніципальна рада, false"
    })
    void asksEveryStepOnAPhoneWithoutBarriers(String language, String direction, String council, boolean everyStep) {
        Scan scan = scenario.openNewest();
        try (Visitor visitor = Visitor.onDevice(site.toString(), Screen.PHONE)) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
            check(visitor, true);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            assertThat(page.locator(".qs-unchecked")).hasCount(1);
            page.locator("main button[name=groep]").click();
            page.waitForSelector(CURRENT);
            boolean asked = false;
            for (int step = 0; step < 13; step++) {
                check(visitor, everyStep || step == 0);
                String heading = page.locator(CURRENT + " h1").textContent();
                asked |= council.equals(heading.strip());
                page.locator(CURRENT + " [data-next]").click();
                assertThat(page.locator(CURRENT + " h1")).not().hasText(heading);
            }
            assertThat(asked).isTrue();
            assertThat(page.locator("#overzicht")).isVisible();
            check(visitor, true);
            visitor.open("privacy");
            check(visitor, true);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void turnsArabicAroundAndLeavesCodesAsTheyAre() {
        Scan scan = scenario.openNewest();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.ON)) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=ar");
            check(visitor, true);
            page.locator("summary").click();
            assertThat(place(page, "#code-uitleg", "7")).isLessThan(place(page, "#code-uitleg", "K"));
            assertThat(place(page, "#code-uitleg", "X")).isLessThan(place(page, "#code-uitleg", "T"));
            assertThat(page.locator("#code")).hasCSS("direction", "ltr");
            page.locator("main button[name=groep]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            List<Locator> first = page.locator(".qs-mark__points label").all();
            assertThat(first.get(0).boundingBox().x).isGreaterThan(first.get(9).boundingBox().x);
            assertThat(page.locator("button[value=volgende]").boundingBox().x)
                    .isGreaterThan(page.locator("button[value=vorige]").boundingBox().x);
            check(visitor, true);
        }
    }

    @Test
    void keepsTheFirstButtonInViewBelowSevenLanguages() {
        Scan scan = scenario.openNewest();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            for (String language : List.of("nl", "nl-simple", "en", "tr", "ar", "pl", "uk")) {
                Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
                assertThat(page.locator(".qs-languages li")).hasCount(7);
                var button = page.locator("main button[name=groep]").boundingBox();
                assertThat(button.y + button.height).as(language).isLessThan(640);
            }
        }
    }

    /** An end that is planned is told above the button, in two sentences. */
    @Test
    void keepsTheFirstButtonInViewBelowAnEndThatIsPlanned() {
        Scan scan = scenario.openNewestForReal();
        periods.plan(
                scan.id(),
                Optional.empty(),
                Optional.of(ScanEnd.after(Instant.now().plus(Duration.ofDays(30)))),
                seen -> true);
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            for (String language : List.of("nl", "nl-simple", "en", "tr", "ar", "pl", "uk")) {
                Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
                var button = page.locator("main button[name=groep]").boundingBox();
                assertThat(page.locator(".utrecht-paragraph--lead + .utrecht-paragraph"))
                        .hasCount(1);
                assertThat(button.y + button.height).as(language).isLessThan(640);
            }
        }
    }

    /** What a griffier calls a scan is Dutch; who reads another language reads what the questionnaire is called. */
    @Test
    void saysNothingInDutchOnTheFirstPage() {
        Scan scan = scenario.openNewest();
        Map<String, String> titles = Map.of(
                "nl",
                "Quick Scan 2026",
                "nl-simple",
                "Quick Scan 2026",
                "en",
                "Quick Scan of Local Democracy",
                "pl",
                "Szybkie badanie demokracji lokalnej (Quick Scan)");
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            titles.forEach((language, title) -> {
                Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
                assertThat(page.locator(".qs-eyebrow").first()).hasText(title);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ON, nl, U vult in als raadslid.",
        "OFF, nl, U vult in als raadslid.",
        "ON, pl, Odpowiadają Państwo jako członek rady gminy."
    })
    void tellsACouncillorAsWhatTheyAnswer(Script script, String language, String words) {
        Scan scan = scenario.openNewest();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        try (Visitor visitor = script == Script.ON
                ? Visitor.onDevice(site.toString(), Screen.PHONE)
                : Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
            page.locator("summary").click();
            page.locator("#code").fill(code);
            page.locator("#formulier button[type=submit]").last().click();
            assertThat(page.locator(".qs-steps").first()).containsText(words);
        }
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
            page.locator("main button[name=groep]").click();
            assertThat(page.locator(".qs-steps p")).hasCount(2);
        }
    }

    private static double place(Page page, String selector, String sign) {
        return ((Number) page.evaluate(PLACE_OF_SIGN, List.of(selector, sign))).doubleValue();
    }

    private static void check(Visitor visitor, boolean barriers) {
        String at = visitor.page().url() + " " + visitor.page().title();
        assertThat(visitor.scrollsSideways()).as(at).isFalse();
        if (barriers) {
            assertThat(visitor.accessibilityProblems()).as(at).isEmpty();
        }
    }
}
