package nl.lokaledemocratie.quickscan.administration.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Files that are no questionnaire, and versions that may not be published. */
@QuarkusTest
class ProposalRefusalsTest extends ProposalDesk {

    @Test
    void refusesABrokenFileWholeWithEveryProblemAndItsLine() {
        String broken = file.version("1.0.0")
                .content()
                .replace("theme: samen", "theme: smaen")
                .replace("closing: Bedankt", "closin: Bedankt");

        Response response = upload("kapot.yaml", broken.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select("[role=alert]").text()).contains("niets bewaard van kapot.yaml");
        assertThat(page.select(".qs-problems > li").eachText())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("Regel 7, plaats 1.")
                        .contains("closing")
                        .contains("UNKNOWN_KEY")
                        .endsWith("closin: Bedankt"))
                .anySatisfy(problem -> assertThat(problem).contains("Regel 18").contains("UNKNOWN_THEME", "samen"));
        assertThat(page.select(".qs-source mark").eachText()).contains("closin:");
        assertThat(proposals.list()).noneMatch(id -> id.name().equals(file.name()));
    }

    @Test
    void refusesATipThatDoesNotExistBesideEverythingElse() {
        String broken = file.version("1.0.0")
                .content()
                .replace("explanation: Samen doen }", "explanation: Samen doen, tips: [raadsakkord] }")
                .replace("closing: Bedankt", "closin: Bedankt");

        Response response = upload("tip.yaml", broken.getBytes(StandardCharsets.UTF_8));

        assertRefused(response, "Bedoelde u 'raadsakkoord'?");
        assertRefused(response, "Bedoelde u 'closing'?");
    }

    @Test
    void refusesWhatIsNoQuestionnaireAtAll() {
        assertRefused(upload("foto.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "NOT_UTF8");
        assertRefused(upload("leeg.yaml", new byte[0]), "EMPTY_FILE");
        assertRefused(
                upload("groot.yaml", "x".repeat(QuestionnaireFile.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8)),
                "TOO_LARGE");
        assertRefused(upload("bom.yaml", "a: &a [x]\nb: [*a, *a]".getBytes(StandardCharsets.UTF_8)), "NO_ANCHORS");
        assertRefused(upload("<b>.yaml", "a: !!java.net.URL [x]".getBytes(StandardCharsets.UTF_8)), "NO_TAGS");
        assertRefused(administrator.request().multiPart("niets", "").post(LIST), "Kies eerst een bestand.");
    }

    @Test
    void refusesAChangedPublishedVersionAndNamesTheNumberToUse() {
        propose("1.0.0", "Eerste", "Er wordt geluisterd");
        publish("1.0.0");

        Response changed = upload(file.version("1.0.0", "Eerste", "Er wordt nooit geluisterd"));

        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(text(changed))
                .contains("Versie 1.0.0 van " + file.name() + " is al vastgesteld")
                .contains("Schrijf 2.0.0 of hoger.");
        assertThat(administrator.get(address("1.0.0") + "/bestand.yaml").asString())
                .isEqualTo(file.version("1.0.0", "Eerste", "\"Er wordt geluisterd\"")
                        .content());
    }

    private void assertRefused(Response response, String why) {
        assertThat(response.statusCode()).as(why).isEqualTo(422);
        assertThat(text(response)).contains("Dit bestand is niet aangenomen").contains(why);
    }
}
