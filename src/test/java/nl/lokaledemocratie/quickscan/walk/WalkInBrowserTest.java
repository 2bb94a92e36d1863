package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class WalkInBrowserTest {

    private static final int STEPS = 6;
    private static final int MIN_TARGET = 44;

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    StoredSheets sheets;

    static Stream<Arguments> surroundings() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(Script.values()).map(script -> Arguments.of(screen, script)));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void residentAnswersAndSends(Screen screen, Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(screen, script)) {
            Page page = visitor.open("meedoen/" + scan.link());
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Doe mee aan de Quick Scan van Testdorp");
            click(page, "Begin de vragenlijst voor inwoners");
            for (int step = 1; step <= STEPS; step++) {
                assertThat(page.locator(".qs-steps")).containsText("Stap " + step + " van " + STEPS);
                answerEverything(page, "2", "5");
                press(page);
            }
            assertThat(page).hasURL(Pattern.compile("/overzicht$"));
            page.locator(".qs-told__change[href*='/stap/3#']").first().click();
            assertThat(page.locator("input:checked")).hasCount(6);
            page.goBack();
            click(page, "Versturen");
            assertThat(page.locator("h1")).hasText("Bedankt, wij hebben uw antwoorden ontvangen");
            page.reload();
            assertThat(page.locator("h1")).hasText("Bedankt, wij hebben uw antwoorden ontvangen");
            page.goBack();
            assertThat(page.locator("h1")).hasText("Bedankt, wij hebben uw antwoorden ontvangen");
            assertThat(visitor.complaints()).isEmpty();
        }
        AnswerSheet sheet = only(scan);
        assertThat(sheet.ratings().value(scenario.questionnaire().ratingLayout(), "zelfde-mensen", Aspect.NOW))
                .hasValue(2);
        assertThat(Columns.of(scenario.questionnaire(), sheet).background()).hasSize(2);
        assertThat(Columns.of(scenario.questionnaire(), sheet).texts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void hasNoBarriersOnAnyPage(Screen screen) {
        Scan scan = scenario.open();
        String link = "meedoen/" + scan.link();
        try (Visitor visitor = visitor(screen, Script.ON)) {
            for (String address : List.of("", "privacy", "toegankelijkheid", "bestaat-niet", link + "/stap/1")) {
                visitor.open(address);
                check(visitor);
            }
            Page page = visitor.open(link);
            check(visitor);
            page.getByText("Heeft u een code?").click();
            check(visitor);
            click(page, "Begin met deze code");
            assertThat(page.locator("#code-fout")).hasText("Vul uw code in.");
            check(visitor);
            click(page, "Begin de vragenlijst voor inwoners");
            click(page, "Volgende");
            for (int step = 1; step <= STEPS; step++) {
                visitor.open(link + "/stap/" + step);
                check(visitor);
                assertLargeTargets(page);
            }
            visitor.open(link + "/overzicht?taal=en");
            check(visitor);
            visitor.open(link + "/overzicht?taal=nl");
            click(page, "Versturen");
            assertThat(page.locator(".qs-error-summary")).isVisible();
            check(visitor);
            visitor.open(link + "/stap/1");
            answerEverything(page, "dk", "1");
            press(page);
            visitor.open(link + "/overzicht");
            click(page, "Versturen");
            check(visitor);
            visitor.open(link);
            check(visitor);
            visitor.open("meedoen/" + scenario.closed().link());
            check(visitor);
            visitor.open("meedoen/" + scenario.prepared().link());
            check(visitor);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsErrorsWhereTheyAre(Screen screen) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(screen, Script.ON)) {
            Page page = visitor.open("meedoen/" + scan.link());
            click(page, "Begin de vragenlijst voor inwoners");
            page.locator("input[name='vooraf-meepraten.now'][value='3']").evaluate("radio => radio.value = '9'");
            page.locator("label:has([name='vooraf-meepraten.now'][value='9'])").click();
            press(page);
            assertThat(page).hasTitle(Pattern.compile("^Fout:.*"));
            check(visitor);
            page.locator(".qs-error-summary a").click();
            assertThat(page.locator("input[name='vooraf-meepraten.now']").first())
                    .isFocused();
            assertThat(page.locator("fieldset[aria-describedby$=-fout]")).hasCount(1);
        }
    }

    @Test
    void councillorNeedsOnlyTheKeyboard() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        try (Visitor visitor = visitor(Screen.DESKTOP, Script.OFF)) {
            Page page = visitor.open("meedoen/" + scan.link());
            page.keyboard().press("Tab");
            assertThat(page.locator(".utrecht-skip-link")).isFocused();
            tabTo(page, "summary");
            page.keyboard().press("Enter");
            tabTo(page, "#code");
            page.keyboard().type(code);
            page.keyboard().press("Enter");
            for (int step = 1; step <= STEPS; step++) {
                assertThat(page.locator(".qs-steps")).containsText("Stap " + step + " van " + STEPS);
                if (step < STEPS) {
                    tabTo(page, "input[type=radio]");
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("Tab");
                    page.keyboard().press("Space");
                    page.keyboard().press("Enter");
                } else {
                    tabTo(page, "button[value=volgende]");
                    page.keyboard().press("Enter");
                }
            }
            assertThat(page).hasURL(Pattern.compile("/overzicht$"));
            tabTo(page, "button[type=submit]");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        AnswerSheet sheet = only(scan);
        assertThat(sheet.audience()).isEqualTo("raadsleden");
        assertThat(sheet.ratings().value(scenario.questionnaire().ratingLayout(), "vooraf-meepraten", Aspect.NOW))
                .hasValue(2);
    }

    @Test
    void sendsOnceOnADoubleClick() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Screen.PHONE, Script.OFF)) {
            Page page = visitor.open("meedoen/" + scan.link());
            click(page, "Begin de vragenlijst voor inwoners");
            answerEverything(page, "1", "1");
            press(page);
            visitor.open("meedoen/" + scan.link() + "/overzicht");
            page.getByText("Versturen", new Page.GetByTextOptions().setExact(true))
                    .dblclick();
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        only(scan);
    }

    @Test
    void countsCharactersWhereItCan() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Screen.PHONE, Script.ON)) {
            Page page = visitor.open("meedoen/" + scan.link());
            click(page, "Begin de vragenlijst voor inwoners");
            visitor.open("meedoen/" + scan.link() + "/stap/" + STEPS);
            page.locator("#wat-eerst").fill("Groen");
            assertThat(page.locator("[aria-live]")).hasText("U kunt nog 595 tekens gebruiken.");
        }
    }

    private Visitor visitor(Screen screen, Script script) {
        return Visitor.of(site.toString(), screen, script);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** The button that goes on, whatever it says. */
    private static void press(Page page) {
        page.locator("button[value=volgende]").click();
    }

    private static void answerEverything(Page page, String now, String wish) {
        for (Locator radio :
                page.locator("input[name$='.now'][value='" + now + "']").all()) {
            radio.check();
        }
        for (Locator radio :
                page.locator("input[name$='.wish'][value='" + wish + "']").all()) {
            radio.check();
        }
        for (Locator first : page.locator(".qs-choices label:first-child input").all()) {
            first.check();
        }
        for (Locator text : page.locator("textarea").all()) {
            text.fill("Meer <b>groen</b> & \"rust\"");
        }
    }

    private static void tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).and(page.locator(":focus"));
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (wanted.count() == 1) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static void check(Visitor visitor) {
        String where = visitor.page().url();
        assertThat(visitor.accessibilityProblems()).as(where).isEmpty();
        assertThat(visitor.scrollsSideways()).as(where).isFalse();
    }

    private static void assertLargeTargets(Page page) {
        for (Locator target : page.locator(".qs-scale__answer, form button").all()) {
            assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(MIN_TARGET);
            assertThat(target.boundingBox().width).isGreaterThanOrEqualTo(MIN_TARGET);
        }
    }

    private AnswerSheet only(Scan scan) {
        List<AnswerSheet> stored = sheets.list(scan.id(), scenario.questionnaire());
        assertThat(stored).hasSize(1);
        return stored.get(0);
    }
}
