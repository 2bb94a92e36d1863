package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.SmallFile;
import nl.lokaledemocratie.quickscan.questionnaire.proposal.Proposals;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;

/** An administrator who proposes versions of a questionnaire. */
abstract class ProposalDesk {

    static final String LIST = "/beheer/vragenlijsten";

    @Inject
    Scenario scenario;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    Proposals proposals;

    final SmallFile file = new SmallFile();
    StaffBrowser administrator;

    @BeforeEach
    void signIn() {
        administrator = scenario.administrator();
        administrator.get(LIST);
    }

    void propose(String version, String title, String statement) {
        assertThat(upload(file.version(version, title, '"' + statement + '"')).statusCode())
                .isEqualTo(303);
    }

    Response publish(String version) {
        return administrator.post(address(version) + "/vaststellen", Map.of("kenmerk", hash(version)));
    }

    String hash(String version) {
        return proposals.find(file.id(version)).orElseThrow().file().contentHash();
    }

    String address(String version) {
        return LIST + "/" + file.id(version);
    }

    Response page(String version) {
        return administrator.get(address(version));
    }

    Response upload(QuestionnaireFile content) {
        return upload("versie.yaml", content.content().getBytes(StandardCharsets.UTF_8));
    }

    Response upload(String name, byte[] content) {
        return upload(name, content, shown(administrator));
    }

    Response upload(String name, byte[] content, String shown) {
        return administrator
                .request()
                .multiPart("versie", shown)
                .multiPart("bestand", name, content, "application/yaml")
                .post(LIST);
    }

    /** What the page of all versions shows somebody now. */
    static String shown(StaffBrowser browser) {
        return Jsoup.parse(browser.get(LIST).asString())
                .select("input[name=versie]")
                .val();
    }

    static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
