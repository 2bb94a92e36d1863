package nl.lokaledemocratie.quickscan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.OwnLimits;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new scan asks the own questions of the scan before again, when its griffier wants that. */
@QuarkusTest
class AskedBeforeTest {

    private static final String NEW = "/scans/nieuw";

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    OwnQuestions own;

    private Organisation organisation;
    private StaffBrowser clerk;
    private Scan before;

    @BeforeEach
    void ask() {
        organisation = scenario.municipality();
        clerk = scenario.clerkOf(organisation);
        before = scenario.draftInAllLanguages(organisation);
        own.add(before.id(), key -> new OpenQuestion(key, prompt("Wat mist u in de haven?"), 400));
        own.add(
                before.id(),
                key -> new ChoiceQuestion(
                        key,
                        Prompt.of(new LocalizedText(Map.of("nl", "Welk plein?", "en", "Which square?"))),
                        OwnLimits.options(List.of(
                                new LocalizedText(Map.of("nl", "Markt", "en", "Market", "fy", "Merk")),
                                LocalizedText.dutch("Haven"))),
                        false));
        own.remove(before.id(), "eigen-1", question -> true);
        own.add(before.id(), key -> new NumberQuestion(key, prompt("Hoe vaak?"), 0, 31, Optional.empty()));
        own.moveUp(before.id(), "eigen-1", order -> true);
    }

    @Test
    void asksThemAgainUnderTheirKeysInTheirOrder() {
        scans.open(before.id());
        scans.close(before.id());
        PageForm form = form();
        assertThat(page().select("#eigen-kop ~ ul li").eachText()).containsExactly("Hoe vaak?", "Welk plein?");
        Response made = clerk.post(address(), form.with("titel", "Nog een keer").fields());
        List<Question> asked = own.of(idOf(made));
        assertThat(asked).extracting(Question::key).containsExactly("eigen-1", "eigen-2");
        assertThat(asked.get(0)).isEqualTo(own.of(before.id()).get(0));
        assertThat(((ChoiceQuestion) asked.get(1)).options().get(0).label().byLanguage())
                .as("in the languages of the questionnaire")
                .containsOnly(Map.entry("nl", "Markt"), Map.entry("en", "Market"));
        assertThat(clerk.get("/scans/" + idOf(made) + "/eigen-vragen").asString())
                .contains("Hoe vaak?");
    }

    @Test
    void asksNoneWhereTheTickIsGone() {
        Response made = clerk.post(
                address(), form().with("titel", "Zonder").without("eigen").fields());
        assertThat(own.of(idOf(made))).isEmpty();
        assertThat(own.of(before.id())).hasSize(2);
    }

    @Test
    void makesNothingHalfWhenTheNameIsTaken() {
        Response taken = clerk.post(
                address(), form().with("titel", before.title()).without("eigen").fields());
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(taken.asString()).select("[name=eigen]").hasAttr("checked"))
                .as("what was chosen stays so")
                .isFalse();
    }

    /** Whoever names a scan of somebody else gets nothing of it, and no scan either. */
    @Test
    void takesNothingFromAnotherOrganisation() {
        StaffBrowser stranger = scenario.clerkOf(scenario.municipality());
        Map<String, String> sent = PageForm.of(
                        Jsoup.parse(stranger.get(address()).asString())
                                .select("#formulier")
                                .first())
                .with("titel", "Van een ander")
                .with("eerder", before.id().toString())
                .with("eigen", "ja")
                .fields();
        assertThat(stranger.post(address(), sent).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/scans").asString()).doesNotContain("Van een ander");
    }

    private String address() {
        return NEW + "?vragenlijst=" + before.questionnaireName();
    }

    private PageForm form() {
        Document page = page();
        return PageForm.of(page.select("#formulier").first());
    }

    private Document page() {
        return Jsoup.parse(clerk.get(address()).asString());
    }

    private static UUID idOf(Response made) {
        assertThat(made.statusCode()).isEqualTo(303);
        String address = made.header("Location");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static Prompt prompt(String text) {
        return Prompt.of(LocalizedText.dutch(text));
    }
}
