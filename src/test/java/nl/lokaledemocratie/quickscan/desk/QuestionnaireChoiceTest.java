package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Script;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class QuestionnaireChoiceTest {

    private static final String TWO =
            "Er wordt geluisterd, theme: samen }%n      - { statement: %s, text: %s".replace("%n", "\n");

    @TestHTTPResource("/")
    URI site;

    @Inject
    Scenario scenario;

    @Inject
    Proposals proposals;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanService scans;

    private final SmallFile file = new SmallFile();
    private Organisation board;
    private StaffBrowser clerk;

    @BeforeEach
    void askTheFirstVersion() {
        publish(file.version("1.0.0", "Water", TWO.formatted("delen", "Wij delen kennis")));
        board = scenario.organisation(OrganisationKind.WATER_BOARD);
        scans.open(scans.create(new ScanPlan(board.code(), catalog.get(file.id("1.0.0")), "Scan van toen", Map.of()))
                .id());
        clerk = scenario.clerkOf(board);
    }

    @Test
    void beginsWithTheQuestionnaireOfTheLastScanAndSaysNothingOfTheSameVersion() {
        String page = text(clerk.get("/scans/nieuw"));

        assertThat(page).contains("Water, versie 1.0.0").doesNotContain("Vergelijken met uw eerdere scan");
    }

    @Test
    void tellsWhatOfANewerVersionCanBeComparedAndOffersTheOldOne() {
        publish(file.version("2.0.0", "Water", TWO.formatted("delen", "Wij delen alle kennis met iedereen")));

        String page = text(clerk.get("/scans/nieuw"));

        assertThat(page)
                .contains("Water, versie 2.0.0")
                .contains("Uw scan Scan van toen gebruikte versie 1.0.0.")
                .contains("1 van de 2 stellingen kunt u met die scan vergelijken.")
                .contains("1 stelling is veranderd en niet te vergelijken Wij delen alle kennis met iedereen");

        String same = "/scans/nieuw?vragenlijst=" + file.id("1.0.0");
        assertThat(text(clerk.get(same)))
                .contains("Water, versie 1.0.0")
                .contains("Alle stellingen kunt u met die scan vergelijken.")
                .contains("Liever de nieuwste versie (2.0.0)");
        Response made = clerk.post(same, Map.of("titel", "Nog een keer hetzelfde"));
        assertThat(text(clerk.get(made.header("Location")))).contains("Water, versie 1.0.0");
    }

    @Test
    void countsWhatIsNewAndWhatIsGone() {
        publish(file.version("2.0.0", "Water", TWO.formatted("uitleg", "Wij leggen alles uit")));

        assertThat(text(clerk.get("/scans/nieuw")))
                .contains("1 van de 2 stellingen kunt u met die scan vergelijken.")
                .contains("1 stelling van toen vragen wij niet meer.")
                .contains("1 stelling is nieuw Wij leggen alles uit");
    }

    @Test
    void offersNoQuestionnaireOfAnotherKindOfOrganisation() {
        StaffBrowser municipal = scenario.clerkOf(scenario.municipality());

        for (String wanted : List.of(
                file.name(), file.id("1.0.0").toString(), "bestaat-niet", file.name() + "/9.9.9", file.name() + "/x")) {
            assertThat(municipal.get("/scans/nieuw?vragenlijst=" + wanted).statusCode())
                    .as(wanted)
                    .isEqualTo(404);
        }
        assertThat(clerk.get("/scans/nieuw?vragenlijst=" + file.name() + "/9.9.9")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheChoiceInABrowser(Screen screen) {
        publish(file.version("2.0.0", "Water", TWO.formatted("delen", "Wij delen alle kennis met iedereen")));
        try (Visitor visitor = Visitor.of(site.toString(), screen, Script.ON)) {
            visitor.signIn(scenario.account(Role.CLERK, Optional.of(board.code())), Scenario.PASSWORD);
            Page page = visitor.open("scans/nieuw");
            page.locator("summary").first().click();

            assertThat(page.locator("details").first().innerText()).contains("Wij delen alle kennis met iedereen");
            assertThat(visitor.accessibilityProblems()).isEmpty();
            assertThat(visitor.scrollsSideways()).isFalse();
            page.locator("a[href^='/vragenlijsten/']").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Water 2.0.0");
        }
    }

    private void publish(QuestionnaireFile version) {
        proposals.publish(proposals.propose(version).orThrow().id(), version.contentHash());
    }

    private static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
