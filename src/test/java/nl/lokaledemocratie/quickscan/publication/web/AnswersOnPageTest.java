package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageTables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the griffier sees of marks, choices and own questions after closing, and what not. */
@QuarkusTest
class AnswersOnPageTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    ScanScenario scans;

    @Inject
    Scenario scenario;

    @Inject
    OwnQuestions own;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ScanService service;

    @Inject
    ResponseIntake intake;

    @Inject
    ClosingService closing;

    @Test
    void showsNumbersThatAreLargeEnoughAndNothingElse() {
        Scan scan = closed();

        Document page = Jsoup.parse(scenario.clerkOf(scan.organisation())
                .get("/scans/" + scan.id() + "/resultaat")
                .asString());

        assertThat(card(page, "rapportcijfer")).contains("Inwoners 6,5 (40 antwoorden)");
        assertThat(card(page, "rapportcijfer")).contains("Raadsleden niet getoond, om herkenning te voorkomen");
        assertThat(card(page, "eigen-1"))
                .contains("eigen vraag van " + scan.organisation().name())
                .contains("Inwoners (40 antwoorden)")
                .contains("Markt 30 75% ‘Haven’ of ‘Park’ 10 25%")
                .doesNotContain("Raadsleden (");
        assertThat(card(page, "eigen-2")).contains("Inwoners 10,0 (40 antwoorden)");
        assertThat(page.text()).doesNotContain("Mijn geheime wens");
        assertThat(page.getElementById("vraag-eigen-3")).isNull();
        assertThat(page.getElementById("vraag-kanalen")).as("on a condition").isNull();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isAccessibleAndFitsTheScreen(Screen screen) {
        Scan scan = closed();
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            visitor.signIn(
                    scenario.account(Role.CLERK, Optional.of(scan.organisation().code())), Scenario.PASSWORD);
            Page page = visitor.open("scans/" + scan.id() + "/resultaat");
            page.evaluate("document.querySelectorAll('details').forEach(chapter => chapter.open = true)");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.brokenWords()).isEmpty();
            assertThat(PageTables.problems(Jsoup.parse(page.content()))).isEmpty();
        }
    }

    private static String card(Document page, String question) {
        return page.getElementById("vraag-" + question).closest(".qs-card").text();
    }

    /** Forty residents and four councillors answered; ten residents chose another place than the market. */
    private Scan closed() {
        Scan scan = scans.preparedEveryKind();
        own.add(
                scan.id(),
                key -> new ChoiceQuestion(
                        key,
                        prompt("Welk plein?"),
                        OwnLimits.options(Stream.of("Markt", "Haven", "Park")
                                .map(LocalizedText::dutch)
                                .toList()),
                        false));
        own.add(scan.id(), key -> new NumberQuestion(key, prompt("Hoe vaak?"), 0, 100, Optional.empty()));
        own.add(scan.id(), key -> new OpenQuestion(key, prompt("Wat mist u?"), 100));
        service.open(scan.id());
        Questionnaire asked = questionnaires.of(scan);
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sheets.add(sheet(asked, "inwoners", i));
        }
        for (int i = 0; i < 4; i++) {
            sheets.add(sheet(asked, "raadsleden", i));
        }
        intake.storeAll(scan.id(), asked, sheets, Channel.ONLINE, LocalDate.of(2026, 5, 1));
        closing.close(scan.id());
        return scan;
    }

    private static Prompt prompt(String text) {
        return Prompt.of(LocalizedText.dutch(text));
    }

    private static AnswerSheet sheet(Questionnaire asked, String audience, int number) {
        Ratings.Builder ratings = Ratings.builder(asked.ratingLayout())
                .set("luisteren", Aspect.NOW, 1 + number % 3)
                .set("rapportcijfer", Aspect.NOW, 5 + number % 4);
        String place = number < 30 ? "optie-1" : number < 38 ? "optie-2" : "optie-3";
        return Columns.sheet(
                asked,
                audience,
                ratings.build(),
                Map.of("contact", "ja", "kanalen", "brief", "eerst", "wegen groen"),
                Map.of(),
                Map.of("eigen-1", place, "eigen-2", String.valueOf(number % 2 * 20), "eigen-3", "Mijn geheime wens"));
    }
}
