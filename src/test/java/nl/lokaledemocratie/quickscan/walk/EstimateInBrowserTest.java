package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EstimatedQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;

/** What a councillor is asked of the answers of residents, in a real browser: clearly another question than the pair before it. */
@QuarkusTest
class EstimateInBrowserTest {

    private static final Questionnaire ASKED = EstimatedQuestionnaire.read();

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    StoredSheets sheets;

    @Test
    void setsTheEstimateApartAndKeepsIt() {
        Scan scan = scenario.openEstimated();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            Page page = visitor.open("meedoen/" + scan.link());
            page.locator("summary").click();
            page.locator("#code").fill(code);
            page.locator("#formulier button[type=submit]").last().click();
            assertThat(page.locator("fieldset.qs-estimate")).hasCount(2);
            assertThat(page.locator("fieldset.qs-estimate legend").first())
                    .containsText("Wat denkt u dat de inwoners hier gemiddeld antwoorden op: hoe is het nu?");
            assertThat(page.locator("fieldset.qs-estimate").first())
                    .containsText("Dit gaat niet over wat u zelf vindt.");
            checkAt(visitor, 320, 360, 1280);
            for (String field : List.of("luisteren.now", "luisteren.wish", "luisteren.est")) {
                page.locator("input[name='" + field + "'][value='2']").check();
            }
            page.locator("input[name='uitleggen.est'][value='dk']").check();
            page.locator("button[value=volgende]").click();
            page.locator("form[action$=overzicht] button[type=submit]").last().click();
            assertThat(page.locator("h1")).containsText("Bedankt");
        }
        assertThat(stored(scan)).singleElement().satisfies(sheet -> {
            assertThat(sheet.ratings().value(ASKED.ratingLayout(), "luisteren", Aspect.EST))
                    .hasValue(2);
            assertThat(sheet.ratings().find(ASKED.ratingLayout(), "uitleggen", Aspect.EST))
                    .isPresent();
        });
    }

    @Test
    void asksResidentsNoEstimate() {
        Scan scan = scenario.openEstimated();
        try (Visitor visitor = Visitor.of(site.toString(), Screen.PHONE, Script.ON)) {
            Page page = visitor.open("meedoen/" + scan.link());
            page.locator("button[value=inwoners]").click();
            assertThat(page.locator("fieldset")).not().hasCount(0);
            assertThat(page.locator("fieldset.qs-estimate")).hasCount(0);
        }
    }

    private static void checkAt(Visitor visitor, int... widths) {
        for (int width : widths) {
            visitor.page().setViewportSize(width, 740);
            assertThat(visitor.accessibilityProblems()).as("%s px", width).isEmpty();
            assertThat(visitor.scrollsSideways()).as("%s px", width).isFalse();
        }
    }

    private List<AnswerSheet> stored(Scan scan) {
        return sheets.list(scan.id(), ASKED);
    }
}
