package nl.lokaledemocratie.quickscan.walk.entry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanSharing;
import nl.lokaledemocratie.quickscan.scan.ShortName;
import nl.lokaledemocratie.quickscan.testing.RawForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who lost the letter and kept the code comes to the right scan by the front page. */
@QuarkusTest
class FrontCodeTest {

    @Inject
    ScanScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ScanSharing sharing;

    @Test
    void leadsACodeToItsScanHoweverItIsTyped() {
        scenario.open();
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        for (String typed : List.of(
                code, code.toLowerCase(), code.replace("-", " "), code.replace("-", ".") + ".", " " + code + " ")) {
            Response answer = find(typed);
            assertThat(answer.statusCode()).as("the browser sends the form on").isEqualTo(307);
            assertThat(answer.header("Location")).isEqualTo("/meedoen/" + scan.link() + "/code");
        }
        Response start = new Respondent(scan).post("/code", Map.of("code", code, "actie", "tonen"));
        assertThat(start.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(start.asString());
        assertThat(page.select("h1").text()).startsWith("Doe mee aan de Quick Scan");
        assertThat(page.select("details[open] #code").val()).isEqualTo(code);
    }

    @Test
    void leadsAWordOfTheAddressToItsScan() {
        Scan scan = scenario.open();
        sharing.share(scan.id(), ShortName.parse("dorp-" + scan.link()), List.of(), seen -> true);
        for (String typed :
                List.of(scan.link(), scan.link().toUpperCase() + ".", "Dorp " + scan.link(), "DORP." + scan.link())) {
            Response answer = find(typed);
            assertThat(answer.statusCode()).as(typed).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/meedoen/" + scan.link());
        }
    }

    @Test
    void tellsNobodyWhetherACodeWasUsedOrIsOfAClosedScan() {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 2);
        Respondent councillor = new Respondent(scan);
        councillor.startWithCode(codes.get(0));
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        councillor.send();
        String used = refusal(codes.get(0));
        scenario.close(scan);
        String closed = refusal(codes.get(1));
        String unknown = refusal("00000-00000");
        assertThat(used.replace(codes.get(0), "")).isEqualTo(unknown.replace("00000-00000", ""));
        assertThat(closed.replace(codes.get(1), "")).isEqualTo(unknown.replace("00000-00000", ""));
        String notOpenYet =
                invitations.issue(scenario.prepared().id(), "raadsleden", 1).get(0);
        assertThat(refusal(notOpenYet).replace(notOpenYet, "")).isEqualTo(unknown.replace("00000-00000", ""));
        assertThat(unknown).contains("of is de vragenlijst gesloten of nog niet open");
        assertThat(refusal("")).contains("Vul uw code in");
    }

    private static String refusal(String typed) {
        Response refused = find(typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        return Jsoup.parse(refused.asString()).select("main").outerHtml();
    }

    /** Together with those who try at the page of a scan: the same limit counts for both. */
    @Test
    void slowsDownWhoGuesses() throws IOException {
        Respondent guesser = new Respondent(scenario.open());
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.tryCodeFrom("127.0.0.9", "00000-0000" + i % 10)).startsWith("HTTP/1.1 400");
        }
        long before = System.nanoTime();
        assertThat(RawForm.post("127.0.0.9", "/code", Map.of(), "code=00000-00007"))
                .startsWith("HTTP/1.1 400");
        assertThat(System.nanoTime() - before).isGreaterThan(2_500_000_000L);
    }

    @Test
    void keepsWhatWasTypedInAnotherLanguage() {
        Response english =
                StaffBrowser.anonymous().post("/code?taal=en", Map.of("code", "half een co", "actie", "taal"));
        assertThat(english.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(english.asString());
        assertThat(page.select("h1").text()).isEqualTo("How is local democracy doing?");
        assertThat(page.select("#code").val()).isEqualTo("half een co");
        assertThat(given().redirects().follow(false).get("/code").header("Location"))
                .isEqualTo("/");
    }

    private static Response find(String typed) {
        return StaffBrowser.anonymous().post("/code", Map.of("code", typed, "actie", "tonen"));
    }
}
