package nl.lokaledemocratie.quickscan.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import io.quarkus.test.common.http.TestHTTPResource;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;

/** A walk in a real browser through a questionnaire with every kind of question. */
abstract class AllKindsWalk {

    static final int NARROWEST = 320;

    @TestHTTPResource("/")
    URI site;

    @Inject
    AllKindsScenario scenario;

    @Inject
    StoredSheets sheets;

    @Inject
    ScanQuestionnaires questionnaires;

    static Page start(Visitor visitor, Scan scan, String language) {
        Page page = visitor.open("meedoen/" + scan.link() + "?taal=" + language);
        page.locator("button[value=inwoners]").click();
        page.waitForLoadState();
        return page;
    }

    static void next(Page page) {
        page.locator("button[value=volgende]").click();
        page.waitForLoadState();
    }

    static void send(Page page) {
        page.locator("form[action$=overzicht]").getByRole(AriaRole.BUTTON).click();
    }

    /** At the width of the screen, and a phone at its narrowest. */
    static void check(Visitor visitor) {
        checkNow(visitor);
        ViewportSize size = visitor.page().viewportSize();
        if (size.width < 400) {
            visitor.page().setViewportSize(NARROWEST, size.height);
            checkNow(visitor);
            visitor.page().setViewportSize(size.width, size.height);
        }
    }

    static void checkNow(Visitor visitor) {
        String where = visitor.page().url() + " " + visitor.page().title();
        assertThat(visitor.accessibilityProblems()).as(where).isEmpty();
        assertThat(visitor.scrollsSideways()).as(where).isFalse();
    }

    OptionalInt mark(AnswerSheet sheet) {
        return sheet.ratings().value(scenario.questionnaire().ratingLayout(), "rapportcijfer", Aspect.NOW);
    }

    AnswerSheet only(Scan scan) {
        assertThat(all(scan)).hasSize(1);
        return all(scan).get(0);
    }

    List<AnswerSheet> all(Scan scan) {
        return sheets.list(scan.id(), questionnaires.of(scan));
    }

    StoredSheet columns(AnswerSheet sheet) {
        return Columns.of(scenario.questionnaire(), sheet);
    }
}
