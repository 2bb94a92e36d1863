package nl.lokaledemocratie.quickscan.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    AllKindsScenario kinds;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    @Inject
    EntityManager entities;

    @Test
    void leadsThroughEveryPageOfEveryAudienceInEveryLanguage() {
        StaffBrowser advisor = scenario.advisor();
        Questionnaire questionnaire = kinds.questionnaire();
        for (Audience audience : questionnaire.audiences()) {
            for (String language : questionnaire.languages()) {
                List<String> titles = walk(advisor, start(questionnaire.id(), audience.key()) + "?taal=" + language);
                assertThat(titles)
                        .as("%s %s", audience.key(), language)
                        .hasSize(7)
                        .startsWith(questionnaire.title().in(language))
                        .contains(questionnaire.pages().get(2).title().in(language));
            }
        }
    }

    /** The headings of all pages, by the links to the next one. */
    private static List<String> walk(StaffBrowser staff, String start) {
        List<String> titles = new ArrayList<>();
        for (String address = start; !address.isEmpty() && titles.size() < 20; ) {
            Document page = read(staff.get(address));
            assertThat(page.select(".qs-preview").text())
                    .containsAnyOf("antwoorden worden niet bewaard", "answers are not kept");
            assertThat(page.select("main form")).isEmpty();
            titles.add(page.select("h1").text());
            Element next = page.select(".qs-actions a").first();
            address = next.attr("href").matches(".*/(slot|stap/\\d+)") ? next.attr("href") : "";
        }
        return titles;
    }

    @Test
    void saysInWordsWhenAQuestionOrPageIsShown() {
        StaffBrowser advisor = scenario.advisor();
        String start = start(kinds.questionnaire().id(), "inwoners");

        assertThat(read(advisor.get(start + "/stap/1")).select(".qs-only")).isEmpty();
        assertThat(read(advisor.get(start + "/stap/2")).select(".qs-only").text())
                .isEqualTo("Alleen als bij vraag 2 is gekozen: Ja of Anders, namelijk.");
        assertThat(read(advisor.get(start + "/stap/5")).select(".qs-only").text())
                .isEqualTo("Alleen als bij vraag 5, Hoe is het nu, is gekozen: Helemaal niet of Een beetje.");
        assertThat(read(advisor.get(start + "/stap/4")).text()).contains("Het zijn er ten hoogste 4.");
    }

    @Test
    void showsTheWordsOfTheAudience() {
        StaffBrowser advisor = scenario.advisor();
        QuestionnaireId id = kinds.questionnaire().id();

        assertThat(advisor.get(start(id, "inwoners") + "/stap/3").asString()).contains("luistert naar u.");
        assertThat(advisor.get(start(id, "bestuurders") + "/stap/3").asString())
                .contains("luistert naar inwoners.")
                .doesNotContain("luistert naar u.");
    }

    @Test
    void showsTheSameQuestionsAsTheWalk() {
        StaffBrowser advisor = scenario.advisor();
        Respondent respondent = new Respondent(kinds.open());
        respondent.startAsResident();

        String real = respondent.get("/stap/1").asString();
        String preview = advisor.get(start(kinds.questionnaire().id(), "inwoners") + "/stap/1")
                .asString();

        assertThat(Jsoup.parse(preview).select(".qs-question").outerHtml())
                .isEqualTo(Jsoup.parse(real).select(".qs-question").outerHtml());
    }

    @Test
    void showsAProposalToTheAdministratorOnly() {
        SmallFile file = new SmallFile();
        proposals.propose(file.version("1.0.0"));
        String page = Preview.ROOT + "/" + file.id("1.0.0");

        for (String address : List.of(page, page + "/inwoners", page + "/inwoners/stap/1", page + "/inwoners/slot")) {
            assertThat(scenario.administrator().get(address).statusCode())
                    .as(address)
                    .isEqualTo(200);
            assertThat(scenario.advisor().get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(scenario.clerkOf(scenario.municipality()).get(address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(read(scenario.advisor().get(Preview.ROOT)).text()).doesNotContain(file.name());
    }

    @Test
    void knowsNoPageBeyondTheLast() {
        StaffBrowser advisor = scenario.advisor();
        String start = start(kinds.questionnaire().id(), "inwoners");

        for (String wrong :
                List.of(start + "/stap/0", start + "/stap/9", start + "/stap/x", start + "x", start + "/y")) {
            assertThat(advisor.get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void keepsNothing() {
        StaffBrowser clerk = scenario.clerkOf(scenario.municipality());
        long before = drafts();

        walk(clerk, start(kinds.questionnaire().id(), "inwoners"));

        assertThat(drafts()).isEqualTo(before);
        assertThat(clerk.cookies()).doesNotContainKey("antwoorden");
    }

    private long drafts() {
        return ((Number)
                        entities.createNativeQuery("select count(*) from draft").getSingleResult())
                .longValue();
    }

    private static String start(QuestionnaireId id, String audience) {
        return Preview.ROOT + "/" + id + "/" + audience;
    }

    private static Document read(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }
}
