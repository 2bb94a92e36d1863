package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code lets its owner in once, however it was copied, and tells nobody else anything. */
@QuarkusTest
class WalkCodesTest extends ResidentWalk {

    @ParameterizedTest
    @ValueSource(strings = {"%s\u00A0", "%s\u200B", "\uFEFF%s", "%s\u0000", "(%s)."})
    void takesACodeWithWhatCameAlongWhenItWasCopied(String around) {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0).replace('-', '\u2212');

        assertThat(new Respondent(scan).startWithCode(around.formatted(code)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsACodeInOnce() {
        Scan scan = scenario.open();
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 2);
        Respondent councillor = new Respondent(scan);
        councillor
                .startWithCode(" " + codes.get(0).toLowerCase().replace("-", " ") + " ")
                .then()
                .statusCode(303);
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        assertReceived(councillor, councillor.send());
        assertThat(only(scan).audience()).isEqualTo("raadsleden");
        assertThat(invitations.countOpen(scan.id())).containsExactly(Map.entry("raadsleden", 1L));

        Response used = new Respondent(scan).startWithCode(codes.get(0));
        Response unknown = new Respondent(scan).startWithCode("00000-00000");
        assertThat(used.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
        assertThat(used.asString().replace(codes.get(0), "00000-00000")).isEqualTo(unknown.asString());
        assertThat(page(used).select("#code-fout").text()).contains("niet geldig of is al gebruikt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K2QM", "7K2QM-X9F4T-1", "7K2QM-X9F4U", "mijn code"})
    void tellsWhatCannotBeACodeFromWhatIsWrong(String typed) {
        Scan scan = scenario.open();
        Response refused = new Respondent(scan).startWithCode(typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code-fout").text())
                .startsWith("Dit kan geen code zijn.")
                .contains("De letters I, L, O en U komen niet voor");
        assertThat(page(refused).select("#code").val()).isEqualTo(typed);
        Response unknown = new Respondent(scan).startWithCode("7K2QM-X9F4T");
        assertThat(page(unknown).select("#code-fout").text()).startsWith("Deze code is niet geldig of is al gebruikt.");
        assertThat(page(unknown).select("#code").val()).isEqualTo("7K2QM-X9F4T");
    }

    @Test
    void throwsNothingAwayForAnotherCodeWithoutAsking() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        Respondent somebody = answered(scan);
        Response asked = somebody.startWithCode(code);
        assertThat(heading(asked)).isEqualTo("Wilt u opnieuw beginnen?");
        assertThat(page(somebody.get("/stap/1")).select("input[checked]")).hasSize(6);
        String kept = page(asked).select("input[name=code]").val();
        somebody.post("/code", Map.of("code", kept, "zeker", "ja")).then().statusCode(303);
        assertThat(page(somebody.get("/stap/1")).select("input[checked]")).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWhoStartedWithOneCode() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "collegeleden", 1).get(0);
        Respondent first = new Respondent(scan);
        Respondent second = new Respondent(scan);
        for (Respondent respondent : List.of(first, second)) {
            respondent.startWithCode(code);
            respondent.answer(scenario.questionnaire(), 1, 3, 4);
        }
        assertReceived(first, first.send());
        Response refused = second.send();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".qs-error-summary").text()).contains("niet geldig of is al gebruikt");
        assertThat(all(scan)).hasSize(1);
        assertThat(second.get("/stap/1").statusCode()).isEqualTo(200);
    }

    @Test
    void letsARightCodeInFromAnAddressThatGuessed() throws IOException {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        Respondent guesser = new Respondent(scan);
        guesser.get("");
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.tryCodeFrom("127.0.0.2", "00000-0000" + i % 10)).startsWith("HTTP/1.1 400");
        }
        assertThat(guesser.tryCodeFrom("127.0.0.2", "00000-00021")).startsWith("HTTP/1.1 400");
        assertThat(guesser.tryCodeFrom("127.0.0.2", code)).startsWith("HTTP/1.1 303");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForACodeThatIsMissing(String nothing) {
        Response refused = new Respondent(scenario.open()).startWithCode(nothing);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#code-fout").text()).isEqualTo("Vul uw code in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raadsleden", "onbekend", ""})
    void startsNobodyWithoutCodeInAClosedOrUnknownGroup(String group) {
        Respondent stranger = new Respondent(scenario.open());
        stranger.get("");
        assertThat(stranger.post("/start", Map.of("groep", group)).statusCode()).isEqualTo(400);
        assertThat(stranger.cookies()).doesNotContainKey("antwoorden");
    }
}
