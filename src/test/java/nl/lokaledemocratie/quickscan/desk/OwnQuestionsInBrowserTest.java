package nl.lokaledemocratie.quickscan.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.lokaledemocratie.quickscan.browser.Click.button;
import static nl.lokaledemocratie.quickscan.browser.Click.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A griffier adds questions in a real browser: on a phone and a desk, with and without scripts. */
@QuarkusTest
class OwnQuestionsInBrowserTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario scans;

    @ParameterizedTest
    @CsvSource({"PHONE, ON", "PHONE, OFF", "DESKTOP, ON"})
    void griffierAddsQuestionsAndReadsWhatCouldBePlainer(Screen screen, Script script) {
        Scan scan = scans.preparedEveryKind();
        try (Visitor visitor = visitor(screen, script, scan)) {
            Page page = visitor.open("/scans/" + scan.id());
            link(page, "Eigen vragen");
            check(visitor, script);

            link(page, "Meer antwoorden kiezen");
            page.getByLabel("Uw vraag", exact()).fill("Wat vindt u mooi en belangrijk aan de participatie?");
            page.getByLabel("Antwoorden", exact()).fill("Alleen een");
            button(page, "Opslaan");
            assertThat(page).hasTitle(Pattern.compile("^Fout:"));
            check(visitor, script);
            page.locator(".qs-error-summary a").click();
            page.getByLabel("Antwoorden", exact()).fill("De markt\nDe haven\nHet park");
            button(page, "Opslaan");

            assertThat(page).hasURL(Pattern.compile("/eigen-vragen#eigen-1$"));
            assertThat(page.locator(".qs-remarks").first()).containsText("Vakwoord");
            page.locator(".qs-remarks summary").first().click();
            assertThat(page.locator(".qs-remarks details p").first()).isVisible();

            link(page, "Rapportcijfer");
            page.getByLabel("Uw vraag", exact()).fill("Welk cijfer geeft u onze markt?");
            button(page, "Opslaan");
            button(page, "Naar boven (vraag 2)");
            assertThat(page.locator("h2").first()).hasText("1. Welk cijfer geeft u onze markt?");
            check(visitor, script);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verwijderen (vraag 1)"))
                    .click();
            check(visitor, script);
            button(page, "Ja, verwijder de vraag");
            assertThat(page.locator("h2").first()).containsText("1. Wat vindt u mooi");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void goingBackAndSavingAgainAddsNoSecondQuestion(Script script) {
        Scan scan = scans.preparedEveryKind();
        try (Visitor visitor = visitor(Screen.DESKTOP, script, scan)) {
            Page page = visitor.open("/scans/" + scan.id() + "/eigen-vragen");
            link(page, "Rapportcijfer");
            save(page, "Welk cijfer geeft u de markt?");
            assertThat(page).hasURL(Pattern.compile("/eigen-vragen#eigen-1$"));

            page.goBack();
            save(page, "Welk cijfer geeft u de markt?");
            assertThat(page).hasURL(Pattern.compile("/eigen-vragen#eigen-1$"));
            assertThat(page.locator(".qs-own")).hasCount(1);

            page.goBack();
            save(page, "Welk cijfer geeft u de haven?");
            assertThat(page.locator("h1")).hasText("Er is intussen al een vraag toegevoegd");
            assertThat(page.locator(".qs-typed")).containsText("Welk cijfer geeft u de haven?");
            page.navigate("/scans/" + scan.id() + "/eigen-vragen");
            assertThat(page.locator(".qs-own")).hasText("1. Welk cijfer geeft u de markt?");
        }
    }

    private static void save(Page page, String text) {
        page.getByLabel("Uw vraag", exact()).fill(text);
        button(page, "Opslaan");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void paperPageTellsWhatToFillInForEveryKind(Screen screen) {
        Scan scan = scans.openEveryKind();
        try (Visitor visitor = visitor(screen, Script.ON, scan)) {
            Page page = visitor.open("/scans/" + scan.id() + "/papier");
            assertThat(page.locator("main")).containsText("Ten hoogste 2 van deze woorden, met een spatie ertussen:");
            assertThat(page.locator(".qs-columns dt").first()).containsText("rapportcijfer.now");
            check(visitor, Script.ON);
        }
    }

    private static void check(Visitor visitor, Script script) {
        if (script == Script.ON) {
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
        }
    }

    private Visitor visitor(Screen screen, Script script, Scan scan) {
        String organisation = scan.organisation().code();
        return Visitor.of(site.toString(), screen, script)
                .signIn(scenario.account(Role.CLERK, Optional.of(organisation)), Scenario.PASSWORD);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
