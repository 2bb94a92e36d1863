package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of question in every language and direction, without barriers, in a real browser. */
@QuarkusTest
class AllKindsForEveryoneInBrowserTest extends AllKindsWalk {

    @Test
    void asksTheOwnQuestionsOfTheOrganisationInTheirOwnLanguage() {
        Scan scan = scenario.openWithOwnQuestions();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "en");
            page.locator("input[name='rapportcijfer.now'][value='6']").check();
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            next(page);
            next(page);
            assertThat(page.locator("h1")).hasText("Questions of your water board");
            assertThat(page.locator("legend [lang=nl]").first()).hasText("Welk cijfer krijgt de sloot?");
            page.getByLabel("9", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Op de dijk").check();
            page.getByLabel("In het bos").check();
            next(page);
            next(page);
            send(page);
            assertThat(page.locator("h1")).containsText("Thank you");
        }
        AnswerSheet sheet = only(scan);
        assertThat(sheet.find("eigen-1").orElseThrow().written()).isEqualTo("9");
        assertThat(sheet.find("eigen-2").orElseThrow().values()).hasSize(2);
        assertThat(Columns.of(questionnaires.of(scan), sheet).background()).containsOnly(Map.entry("contact", "nee"));
        assertThat(mark(sheet)).hasValue(6);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void hasNoBarriersInAnyKind(Screen screen) {
        for (String language : List.of("nl", "ar")) {
            Scan scan = scenario.open();
            try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
                visitor.open("meedoen/" + scan.link() + "?taal=" + language);
                check(visitor);
                Page page = start(visitor, scan, language);
                check(visitor);
                page.locator("[id='contact.other']").fill("x");
                next(page);
                check(visitor);
                page.locator("input[name='rapportcijfer.now'][value='10']").check();
                next(page);
                page.locator("input[name=waarover]").all().forEach(Locator::check);
                page.locator("[id='hoe-vaak']").fill("400");
                next(page);
                check(visitor);
                assertThat(page.locator("[aria-invalid], .utrecht-form-fieldset--invalid"))
                        .hasCount(2);
                page.locator("input[name=waarover]").all().forEach(Locator::uncheck);
                page.locator("[id='hoe-vaak']").fill("");
                next(page);
                page.locator("input[name='luisteren.now'][value='1']").check();
                check(visitor);
                next(page);
                page.locator("[id='eerst.1']").selectOption("kosten");
                page.locator("[id='eerst.2']").selectOption("kosten");
                next(page);
                check(visitor);
                page.locator(".qs-error-summary a").click();
                assertThat(page.locator("[id='eerst.2']")).isFocused();
                page.locator("[id='eerst.2']").selectOption("");
                next(page);
                check(visitor);
                send(page);
                check(visitor);
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl, ltr, Volgende, Stellingen, Hoe is het nu?",
        "en, en, ltr, Next, Statements, How is it now?",
        "tr, tr, ltr, İleri, İfadeler, Şu anda nasıl?",
        "fy, nl, ltr, Volgende, Stellingen, Hoe is it no?",
        "ar, ar, rtl, التالي, عبارات, كيف هو الوضع الآن؟"
    })
    void speaksEveryLanguageOfTheQuestionnaire(
            String language, String ownWords, String direction, String next, String title, String now) {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.OFF)) {
            Page page = start(visitor, scan, language);
            assertThat(page.locator(".qs-languages li")).hasCount(5);
            visitor.open("meedoen/" + scan.link() + "/stap/2");
            assertThat(page.locator("html")).hasAttribute("lang", ownWords);
            assertThat(page.locator("main")).hasAttribute("dir", direction);
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("h1")).hasAttribute("lang", language);
            assertThat(page.locator("h1")).hasAttribute("dir", direction);
            assertThat(page.locator("button[value=volgende]")).hasText(next);
            assertThat(page.locator("legend").first()).containsText(now);
            assertThat(page.locator(".qs-unchecked"))
                    .hasCount(List.of("tr", "ar").contains(language) ? 1 : 0);
        }
    }

    @Test
    void beginsAtTheRightFromRightToLeft() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.OFF)) {
            Page page = start(visitor, scan, "ar");
            List<Locator> marks = page.locator(".qs-mark__points label").all();
            assertThat(marks.get(0).boundingBox().x).isGreaterThan(marks.get(9).boundingBox().x);
            assertThat(page.locator("button[value=volgende]").boundingBox().x)
                    .isGreaterThan(page.locator("button[value=vorige]").boundingBox().x);
            Locator first = page.locator(".qs-choices label").first();
            assertThat(first.locator("input").boundingBox().x)
                    .isGreaterThan(first.locator("span").boundingBox().x);
        }
    }
}
