package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.api.Test;

/** Every kind of question and conditions across pages, in a real browser. */
@QuarkusTest
class AllKindsInBrowserTest extends AllKindsWalk {

    @Test
    void answersEveryKindWithoutJavaScript() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "nl");
            page.getByLabel("7", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("[id='contact.other']").fill("Ik belde");
            next(page);
            assertThat(page.locator("h1")).hasText("Uw contact");
            page.getByLabel("Het waterpeil").check();
            page.getByLabel("De natuur").check();
            page.locator("[id='hoe-vaak']").fill("12");
            next(page);
            page.locator("[id='luisteren.now']").check();
            next(page);
            page.getByLabel("Plaats 1").selectOption("schoon");
            page.getByLabel("Plaats 2").selectOption("dijken");
            page.locator("#idee").fill("Houd het water schoon");
            next(page);
            assertThat(page.locator(".qs-overview > li")).hasCount(4);
            assertThat(page.locator(".qs-told dd")).containsText(new String[] {
                "Ik belde", "Het waterpeil, De natuur", "12", "Schoon water, Sterke dijken", "Houd het water schoon"
            });
            send(page);
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        AnswerSheet sheet = only(scan);
        assertThat(mark(sheet)).hasValue(7);
        assertThat(columns(sheet).background())
                .containsOnly(
                        Map.entry("contact", "other"),
                        Map.entry("waarover", "water natuur"),
                        Map.entry("hoe-vaak", "12"),
                        Map.entry("eerst", "schoon dijken"));
        assertThat(columns(sheet).texts())
                .containsOnly(Map.entry("contact", "Ik belde"), Map.entry("idee", "Houd het water schoon"));
    }

    @Test
    void storesNothingOfAPageThatAnotherAnswerTookAway() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "nl");
            assertThat(page.locator("#voortgang")).containsText("Stap 1 van 3");
            page.locator("input[name='rapportcijfer.now'][value='dk']").check();
            page.getByLabel("Ja").check();
            next(page);
            assertThat(page.locator("#voortgang")).containsText("Stap 2 van 4");
            page.getByLabel("De belasting").check();
            page.locator("[id='hoe-vaak']").fill("3");
            next(page);
            page.locator("input[name='luisteren.now'][value='2']").check();
            next(page);
            page.locator("#idee").fill("Later meer");
            page.getByText("Vorige").click();
            page.locator("input[name='luisteren.now'][value='5']").check();
            page.getByText("Vorige").click();
            assertThat(page.getByLabel("De belasting")).isChecked();
            page.getByText("Vorige").click();
            page.getByLabel("Nee").check();
            next(page);
            assertThat(page.locator("#voortgang")).containsText("Stap 2 van 3");
            assertThat(page.locator("h1")).hasText("Stellingen");
            next(page);
            assertThat(page.locator("#idee")).hasCount(0);
            next(page);
            assertThat(page.locator(".qs-overview > li")).hasCount(3);
            assertThat(page.locator(".qs-overview")).not().containsText("Uw contact");
            send(page);
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        AnswerSheet sheet = only(scan);
        assertThat(columns(sheet).background()).containsOnly(Map.entry("contact", "nee"));
        assertThat(columns(sheet).texts()).isEmpty();
    }

    @Test
    void keepsAFormThatMovedToAnotherPlace() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.DESKTOP, Script.OFF)) {
            Page page = start(visitor, scan, "nl");
            page.locator("input[name='rapportcijfer.now'][value='6']").check();
            page.getByLabel("Nee").check();
            next(page);
            assertThat(page.locator("h1")).hasText("Stellingen");
            Page other = page.context().newPage();
            other.navigate(site + "meedoen/" + scan.link() + "/stap/1");
            other.getByLabel("Ja").check();
            next(other);
            page.locator("input[name='luisteren.now'][value='4']").check();
            next(page);
            assertThat(page.locator("h1")).hasText("Tot slot");
            page.navigate(site + "meedoen/" + scan.link() + "/stap/3");
            assertThat(page.locator("input[name='luisteren.now'][value='4']")).isChecked();
        }
    }

    @Test
    void sendsNothingWithoutWhatIsRequired() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "nl");
            assertThat(page.locator("legend").first()).containsText("(verplicht)");
            page.getByLabel("Nee").check();
            next(page);
            assertThat(page).hasTitle(Pattern.compile("^Fout: Om te beginnen.*"));
            assertThat(page.locator(".qs-error-summary a"))
                    .hasText("Vraag 1: Geef hier een antwoord. Deze vraag is verplicht.");
            assertThat(page.getByLabel("Nee")).isChecked();
            visitor.open("meedoen/" + scan.link() + "/stap/2");
            page.locator("input[name='luisteren.now'][value='4']").check();
            next(page);
            visitor.open("meedoen/" + scan.link() + "/overzicht");
            assertThat(page.locator(".utrecht-alert--warning a")).hasText("Vraag 1 in stap 1");
            send(page);
            assertThat(page).hasTitle(Pattern.compile("^Fout:.*"));
            assertThat(all(scan)).isEmpty();
            page.locator(".qs-error-summary a").click();
            assertThat(page).hasURL(Pattern.compile("/stap/1#vraag-1$"));
            page.locator("input[name='rapportcijfer.now'][value='dk']").check();
            next(page);
            visitor.open("meedoen/" + scan.link() + "/overzicht");
            send(page);
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        only(scan);
    }

    @Test
    void hasRoomForTheFullestAnswers() {
        Scan scan = scenario.open();
        String words = "\u0639".repeat(200);
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "ar");
            page.locator("input[name='rapportcijfer.now'][value='10']").check();
            page.locator("[id='contact.other']").fill(words);
            next(page);
            page.locator("input[name=waarover][value=belasting]").check();
            page.locator("[id='waarover.other']").fill(words);
            page.locator("[id='hoe-vaak']").fill("365");
            next(page);
            page.locator("[id='luisteren.now']").check();
            next(page);
            page.locator("[id='eerst.1']").selectOption("droogte");
            page.locator("[id='eerst.2']").selectOption("dijken");
            page.locator("[id='eerst.3']").selectOption("schoon");
            page.locator("#idee").fill("\u0639".repeat(300));
            next(page);
            send(page);
            assertThat(page.locator(".qs-thanks")).isVisible();
        }
        AnswerSheet sheet = only(scan);
        assertThat(columns(sheet).background())
                .containsEntry("hoe-vaak", "365")
                .containsEntry("waarover", "belasting other");
        assertThat(columns(sheet).texts()).containsEntry("contact", words).containsEntry("waarover", words);
    }

    @Test
    void goesOnWhereSomebodyStopped() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.OFF)) {
            Page page = start(visitor, scan, "nl");
            page.locator("input[name='rapportcijfer.now'][value='6']").check();
            page.getByLabel("Ja").check();
            next(page);
            assertResumesAt(visitor, scan, "/stap/2");
            page.getByLabel("De natuur").check();
            next(page);
            assertResumesAt(visitor, scan, "/stap/2");
            page.locator("[id='hoe-vaak']").fill("2");
            next(page);
            assertResumesAt(visitor, scan, "/stap/3");
        }
    }

    private static void assertResumesAt(Visitor visitor, Scan scan, String address) {
        Page page = visitor.open("meedoen/" + scan.link());
        page.getByText("Ga verder", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile(address + "$"));
    }

    @Test
    void choosesOtherForWhoWritesOwnWords() {
        Scan scan = scenario.open();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            Page page = start(visitor, scan, "nl");
            page.getByLabel("Nee").check();
            page.locator("[id='contact.other']").fill("Ik belde");
            assertThat(page.locator("input[name=contact][value=other]")).isChecked();
            assertThat(page.getByLabel("Nee")).not().isChecked();
        }
    }
}
