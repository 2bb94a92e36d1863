package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two tabs on one draft, and a draft that is begun again: nothing goes without asking. */
@QuarkusTest
class TwoTabsInBrowserTest extends HalfwayWalk {

    @Test
    void showsNothingOfADraftThatWasThrownAway() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor(Script.ON)) {
            Page page = start(visitor, scan);
            mark(page, "7").check();
            next(page);
            assertThat(page.locator(".qs-error-summary")).isVisible();
            mark(page, "3").check();
            visitor.open("meedoen/" + scan.link());
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
            other.navigate(site + "meedoen/" + scan.link() + "/stap/2");
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
            page.navigate(site + "meedoen/" + scan.link() + "/stap/2");
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
            other.navigate(site + "meedoen/" + scan.link() + "/stap/2");
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
            other.navigate(site + "meedoen/" + scan.link());
            button(other, "Begin de vragenlijst voor inwoners");
            button(other, "Ja, wis ze en begin opnieuw");
            next(page);
            assertThat(page.locator(".qs-error-summary")).containsText("In een ander venster bent u opnieuw begonnen.");
            assertThat(rating(page, "luisteren.now", "2")).isChecked();
            other.navigate(site + "meedoen/" + scan.link() + "/stap/2");
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
            visitor.open("meedoen/" + scan.link());
            assertThat(page.locator(".utrecht-button--primary-action")).hasText("Ga verder");
            button(page, "Begin de vragenlijst voor inwoners");
            assertThat(page.locator("h1")).hasText("Wilt u opnieuw beginnen?");
            assertThat(page.locator("main")).containsText("antwoorden klaar op 2 vragen");
            assertThat(page.locator(".utrecht-button--primary-action")).hasText("Nee, ga verder met deze antwoorden");
            page.locator(".utrecht-button--primary-action").click();
            assertThat(page.locator("h1")).hasText("Uw contact");
            visitor.open("meedoen/" + scan.link());
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
            visitor.open("meedoen/" + scan.link());
            button(page, "Wis deze antwoorden");
            assertThat(page.locator("h1")).hasText("Wilt u uw antwoorden wissen?");
            visitor.open("meedoen/" + scan.link() + "/stap/1");
            assertThat(mark(page, "6")).isChecked();
            visitor.open("meedoen/" + scan.link());
            button(page, "Wis deze antwoorden");
            button(page, "Ja, wis deze antwoorden");
            assertThat(page.locator("main")).not().containsText("U bent al begonnen");
            visitor.open("meedoen/" + scan.link() + "/stap/1");
            assertThat(page.locator("h1")).hasText("Er staan hier geen antwoorden klaar");
        }
    }
}
