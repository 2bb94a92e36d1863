package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on their way belong to whoever holds the key of the draft. */
@QuarkusTest
class WalkDraftTest extends ResidentWalk {

    @Test
    void keepsAnswersWhileGoingBackAndForward() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response back = resident.post("/stap/2", Map.of("steeds-luisteren.now", "x", "actie", "vorige"));
        assertThat(back.statusCode()).isEqualTo(400);
        Response forward = resident.post("/stap/1", Map.of(NOW, "dk", "actie", "volgende"));
        assertThat(forward.header("Location")).endsWith("/stap/2");
        assertThat(resident.post("/stap/2", Map.of("actie", "vorige")).header("Location"))
                .endsWith("/stap/1");
        assertThat(page(resident.get("/stap/1")).select("input[checked]").eachAttr("value"))
                .containsExactly("dk");
    }

    @Test
    void beginsAgainWithoutAskingWhereNothingWasAnswered() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident().then().statusCode(303);
        resident.startAsResident().then().statusCode(303);
    }

    @Test
    void losesNothingWhenTwoStepsAreSentAtOnce() throws InterruptedException {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        List<Thread> tabs = IntStream.rangeClosed(1, 5)
                .mapToObj(step -> {
                    Respondent tab = resident.twin();
                    return new Thread(() -> tab.answer(scenario.questionnaire(), step, 2, 4));
                })
                .toList();
        tabs.forEach(Thread::start);
        for (Thread tab : tabs) {
            tab.join();
        }
        for (int step = 1; step <= 5; step++) {
            assertThat(page(resident.get("/stap/" + step)).select("input[checked]"))
                    .as("step " + step)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stap/1", "/overzicht"})
    void saysWhenNoAnswersAreWaiting(String path) {
        Respondent stranger = new Respondent(scenario.open());
        assertThat(heading(stranger.get(path))).isEqualTo("Er staan hier geen antwoorden klaar");
        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
        stranger.restore(Map.of("antwoorden", "rommel"));
        assertThat(stranger.get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void opensADraftWithItsOwnKeyOnly() {
        Scan scan = scenario.open();
        Respondent resident = answered(scan);
        String ticket = resident.cookies().get("antwoorden");
        resident.restore(Map.of("antwoorden", ticket.substring(0, ticket.length() - 4) + "AAAA"));
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(410);
        assertThat(new Respondent(scenario.open())
                        .with(Map.of("antwoorden", ticket))
                        .get("/stap/1")
                        .statusCode())
                .as("a draft of another scan")
                .isEqualTo(410);
    }

    @Test
    void forgetsAnswersOnRequest() {
        Respondent resident = answered(scenario.open());
        Map<String, String> before = resident.cookies();
        assertThat(page(resident.get("")).text()).contains("U bent al begonnen");
        assertThat(resident.post("/wissen", Map.of()).statusCode()).isEqualTo(303);
        resident.restore(before);
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(410);
    }

    @Test
    void keepsTheKeyOfADraftAwayFromScriptsAndOtherPages() {
        Respondent resident = new Respondent(scenario.open());
        Cookie cookie = resident.startAsResident().detailedCookie("antwoorden");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).isEqualTo(resident.address(""));
        assertThat(cookie.getMaxAge())
                .as(
                        "through a pause of a year, with all its time before and after; a browser keeps nothing longer than 400 days")
                .isEqualTo((14 + 365 + 14) * 24 * 3600);
    }

    @Test
    void leavesNoKeyToWhatIsGone() {
        Respondent resident = answered(scenario.open());
        Map<String, String> before = resident.cookies();
        resident.post("/wissen", Map.of());
        resident.restore(before);
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(410);
        assertThat(resident.cookies()).doesNotContainKey("antwoorden");
    }
}
