package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was filled in is still there after another language, the way back, a reload and a wrong answer. */
@QuarkusTest
class NothingLostInBrowserTest extends HalfwayWalk {

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
            page.navigate(site + "meedoen/" + scan.link() + "/stap/2");
            assertThat(page.locator(".qs-error-summary")).containsText("Vul een heel getal in van 1 tot en met 365");
            assertThat(page.locator("[id='hoe-vaak']")).hasValue("400");
            assertThat(page.getByLabel("De natuur")).isChecked();
            page.context().newPage().navigate(site + "meedoen/" + scan.link() + "/stap/2");
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
            visitor.open("meedoen/" + scan.link() + "/stap/1");
            visitor.open("meedoen/" + scan.link() + "/stap/2");
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
            visitor.open("meedoen/" + scan.link() + "/stap/2");
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

    private static void language(Page page, String name) {
        page.locator(".qs-languages").getByText(name).click();
    }
}
