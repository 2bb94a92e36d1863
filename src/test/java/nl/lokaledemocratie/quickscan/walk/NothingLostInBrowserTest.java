package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever button, tab or address somebody goes by: what was filled in is kept, or the person is asked. */
@QuarkusTest
class NothingLostInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @ParameterizedTest
    @EnumSource(Script.class)
    void keepsWhatWasTickedWhenTheLanguageChanges(Script script) {
        try (Visitor visitor = visitor(script)) {
            Page page = start(visitor, scenario.open());
            mark(page, "7").check();
            page.locator("[id='contact.other']").fill("Ik belde");
            language(page, "English");
            assertThat(page.locator("button[value=volgende]")).hasText("Next");
            assertThat(page).hasURL(Pattern.compile("/stap/1"));
            assertThat(mark(page, "7")).isChecked();
            assertThat(page.locator("[id='contact.other']")).hasValue("Ik belde");
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void showsWhatIsWrongAsItWasTypedInTheOtherLanguage(Script script) {
        try (Visitor visitor = visitor(script)) {
            Page page = atContact(visitor, scenario.open());
            page.getByLabel("De natuur").check();
            page.locator("[id='hoe-vaak']").fill("400");
            language(page, "English");
            assertThat(page.locator(".qs-error-summary")).containsText("Fill in a whole number from 1 to 365");
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("400");
            assertThat(page.getByLabel("Nature")).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void keepsWhatIsRightOnTheWayBackAndShowsWhatIsWrong(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atContact(visitor, scan);
            page.getByLabel("De natuur").check();
            page.locator("[id='hoe-vaak']").fill("400");
            page.locator("button[value=vorige]").click();
            assertThat(page.locator("h1")).hasText("Om te beginnen");
            page.navigate(site + "meedoen/" + scan.link + "/stap/2");
            assertThat(page.locator(".qs-error-summary")).containsText("Vul een heel getal in van 1 tot en met 365");
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("400");
            assertThat(page.getByLabel("De natuur")).isChecked();
            page.context().newPage().navigate(site + "meedoen/" + scan.link + "/stap/2");
            Page other = page.context().pages().get(1);
            assertThat(other.getByLabel("De natuur")).isChecked();
            page.locator("[id='hoe-vaak']").fill("40");
            page.locator("button[value=vorige]").click();
            assertThat(page.locator("h1")).hasText("Om te beginnen");
            other.reload();
            assertThat(other.locator("[id='hoe-vaak']")).hasValue("40");
        }
    }

    @Test
    void keepsWhatWasTickedOverAReloadAndOnTheWayBack() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Script.ON)) {
            Page page = atContact(visitor, scan);
            page.getByLabel("De natuur").check();
            page.locator("[id='hoe-vaak']").fill("400");
            page.reload();
            assertThat(page.getByLabel("De natuur")).isChecked();
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("400");
            page.locator("footer a").first().click();
            assertThat(page.locator("h1")).containsText("Privacy");
            visitor.open("meedoen/" + scan.link + "/stap/1");
            visitor.open("meedoen/" + scan.link + "/stap/2");
            assertThat(page.getByLabel("De natuur")).isChecked();
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("400");
            page.getByLabel("De natuur").uncheck();
            page.locator("[id='hoe-vaak']").fill("");
            next(page);
            assertThat(page.locator("h1")).hasText("Stellingen");
            page.goBack();
            assertThat(page.locator("h1")).hasText("Uw contact");
            assertThat(page.locator("input:checked")).hasCount(0);
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("");
        }
    }

    @Test
    void showsNothingOfADraftThatWasThrownAway() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Script.ON)) {
            Page page = start(visitor, scan);
            mark(page, "7").check();
            next(page);
            assertThat(page.locator(".qs-error-summary")).isVisible();
            mark(page, "3").check();
            visitor.open("meedoen/" + scan.link);
            button(page, "Begin de vragenlijst voor inwoners");
            assertThat(page.locator("h1")).hasText("Wilt u opnieuw beginnen?");
            button(page, "Ja, wis ze en begin opnieuw");
            assertThat(page.locator("h1")).hasText("Om te beginnen");
            assertThat(page.locator("input:checked")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void joinsWhatTwoTabsFillInOnOneStep(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atStatements(visitor, scan);
            Page other = page.context().newPage();
            other.navigate(page.url());
            rating(page, "luisteren.now", "2").check();
            next(page);
            rating(other, "luisteren.wish", "5").check();
            next(other);
            other.navigate(site + "meedoen/" + scan.link + "/stap/2");
            assertThat(rating(other, "luisteren.now", "2")).isChecked();
            assertThat(rating(other, "luisteren.wish", "5")).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void asksWhichOfTwoAnswersThatTwoTabsGave(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atStatements(visitor, scan);
            Page other = page.context().newPage();
            other.navigate(page.url());
            rating(page, "luisteren.now", "2").check();
            rating(page, "samenwerken.now", "1").check();
            next(page);
            rating(other, "luisteren.now", "4").check();
            next(other);
            assertThat(other.locator(".qs-error-summary li")).hasCount(1);
            assertThat(other.locator(".qs-error-summary")).containsText("‘Een beetje’");
            assertThat(rating(other, "luisteren.now", "4")).isChecked();
            assertThat(rating(other, "samenwerken.now", "1")).isChecked();
            page.navigate(site + "meedoen/" + scan.link + "/stap/2");
            assertThat(rating(page, "luisteren.now", "2")).isChecked();
            next(other);
            page.reload();
            assertThat(rating(page, "luisteren.now", "4")).isChecked();
            assertThat(rating(page, "samenwerken.now", "1")).isChecked();
        }
    }

    @Test
    void asksWhichOfTwoAnswersWhenATabIsReloadedMeanwhile() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Script.ON)) {
            Page page = atStatements(visitor, scan);
            Page other = page.context().newPage();
            other.navigate(page.url());
            rating(page, "luisteren.now", "2").check();
            rating(other, "luisteren.now", "4").check();
            rating(other, "samenwerken.now", "1").check();
            next(other);
            page.reload();
            assertThat(rating(page, "luisteren.now", "2")).isChecked();
            assertThat(rating(page, "samenwerken.now", "1")).isChecked();
            page.reload();
            next(page);
            assertThat(page.locator(".qs-error-summary li")).hasCount(1);
            assertThat(rating(page, "luisteren.now", "2")).isChecked();
            other.navigate(site + "meedoen/" + scan.link + "/stap/2");
            assertThat(rating(other, "luisteren.now", "4")).isChecked();
            next(page);
            other.reload();
            assertThat(rating(other, "luisteren.now", "2")).isChecked();
            assertThat(rating(other, "samenwerken.now", "1")).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void asksWhetherAnswersBelongToADraftThatWasBegunInAnotherTab(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atStatements(visitor, scan);
            rating(page, "luisteren.now", "2").check();
            Page other = page.context().newPage();
            other.navigate(site + "meedoen/" + scan.link);
            button(other, "Begin de vragenlijst voor inwoners");
            button(other, "Ja, wis ze en begin opnieuw");
            next(page);
            assertThat(page.locator(".qs-error-summary")).containsText("In een ander venster bent u opnieuw begonnen.");
            assertThat(rating(page, "luisteren.now", "2")).isChecked();
            other.navigate(site + "meedoen/" + scan.link + "/stap/2");
            assertThat(other.locator("input:checked")).hasCount(0);
            next(page);
            other.reload();
            assertThat(rating(other, "luisteren.now", "2")).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void offersGoingOnFirstAndAsksBeforeItBeginsAgain(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atContact(visitor, scan);
            visitor.open("meedoen/" + scan.link);
            assertThat(page.locator(".utrecht-button--primary-action")).hasText("Ga verder");
            button(page, "Begin de vragenlijst voor inwoners");
            assertThat(page.locator("h1")).hasText("Wilt u opnieuw beginnen?");
            assertThat(page.locator("main")).containsText("antwoorden klaar op 2 vragen");
            assertThat(page.locator(".utrecht-button--primary-action")).hasText("Nee, ga verder met deze antwoorden");
            page.locator(".utrecht-button--primary-action").click();
            assertThat(page.locator("h1")).hasText("Uw contact");
            visitor.open("meedoen/" + scan.link);
            button(page, "Begin de vragenlijst voor inwoners");
            button(page, "Ja, wis ze en begin opnieuw");
            assertThat(page).hasURL(Pattern.compile("/stap/1$"));
            assertThat(page.locator("input:checked")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void asksBeforeItThrowsAnswersAway(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atContact(visitor, scan);
            visitor.open("meedoen/" + scan.link);
            button(page, "Wis deze antwoorden");
            assertThat(page.locator("h1")).hasText("Wilt u uw antwoorden wissen?");
            visitor.open("meedoen/" + scan.link + "/stap/1");
            assertThat(mark(page, "6")).isChecked();
            visitor.open("meedoen/" + scan.link);
            button(page, "Wis deze antwoorden");
            button(page, "Ja, wis deze antwoorden");
            assertThat(page.locator("main")).not().containsText("U bent al begonnen");
            visitor.open("meedoen/" + scan.link + "/stap/1");
            assertThat(page.locator("h1")).hasText("Er staan hier geen antwoorden klaar");
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void goesOnWithTheEnterKey(Script script) {
        try (Visitor visitor = visitor(script)) {
            Page page = atContact(visitor, scenario.open());
            page.locator("[id='hoe-vaak']").fill("12");
            page.locator("[id='hoe-vaak']").press("Enter");
            assertThat(page.locator("h1")).hasText("Stellingen");
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void takesAnAnswerAway(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = atStatements(visitor, scan);
            Locator clear = page.locator("button[name=wis][value='luisteren.now']");
            assertThat(clear).isHidden();
            rating(page, "luisteren.now", "2").check();
            rating(page, "luisteren.wish", "5").check();
            next(page);
            assertThat(page).not().hasURL(Pattern.compile("/stap/2$"));
            page.goBack();
            assertThat(clear).isVisible();
            clear.click();
            assertThat(page.locator("input[name='luisteren.now']:checked")).hasCount(0);
            assertThat(clear).isHidden();
            next(page);
            assertThat(page).not().hasURL(Pattern.compile("/stap/2$"));
            visitor.open("meedoen/" + scan.link + "/stap/2");
            assertThat(page.locator("input:checked")).hasCount(1);
            assertThat(rating(page, "luisteren.wish", "5")).isChecked();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void takesAChoiceAwayWithItsWords(Script script) {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(script)) {
            Page page = start(visitor, scan);
            mark(page, "7").check();
            page.locator("input[name=contact][value=other]").check();
            page.locator("[id='contact.other']").fill("Ik belde");
            page.locator("button[name=wis][value=contact]").click();
            assertThat(page.locator("[id='contact.other']")).hasValue("");
            assertThat(page.locator("input[name=contact]:checked")).hasCount(0);
            assertThat(mark(page, "7")).isChecked();
            page.locator("button[name=wis][value='rapportcijfer.now']").click();
            next(page);
            assertThat(page.locator(".qs-error-summary li")).hasCount(2);
        }
    }

    private Visitor visitor(Script script) {
        return Visitor.of(site.toString(), Screen.PHONE, script);
    }

    private static Page start(Visitor visitor, Scan scan) {
        Page page = visitor.open("meedoen/" + scan.link);
        button(page, "Begin de vragenlijst voor inwoners");
        return page;
    }

    private static Page atContact(Visitor visitor, Scan scan) {
        Page page = start(visitor, scan);
        mark(page, "6").check();
        page.getByLabel("Ja").check();
        next(page);
        assertThat(page.locator("h1")).hasText("Uw contact");
        return page;
    }

    private static Page atStatements(Visitor visitor, Scan scan) {
        Page page = start(visitor, scan);
        mark(page, "6").check();
        page.getByLabel("Nee").check();
        next(page);
        assertThat(page.locator("h1")).hasText("Stellingen");
        return page;
    }

    private static Locator mark(Page page, String mark) {
        return rating(page, "rapportcijfer.now", mark);
    }

    private static Locator rating(Page page, String field, String value) {
        return page.locator("input[name='" + field + "'][value='" + value + "']");
    }

    private static void next(Page page) {
        page.locator("button[value=volgende]").click();
    }

    private static void language(Page page, String name) {
        page.locator(".qs-languages").getByText(name).click();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
