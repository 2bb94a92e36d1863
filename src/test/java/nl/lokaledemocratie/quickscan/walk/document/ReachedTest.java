package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.response.counter.StepCounters.StepDay;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How far people come is counted on both roads, of ten people or more at once, and never of somebody with a personal code. */
@QuarkusTest
class ReachedTest extends DeviceWalk {

    private static final Map<String, String> ENOUGH =
            Map.of("rapportcijfer.now", "7", "contact", "nee", "luisteren.now", "3");

    @Inject
    StepIntake steps;

    @Inject
    InvitationService invitations;

    @Inject
    ScanService scans;

    @Inject
    Scenario staff;

    @Test
    void countsNobodyAlone() {
        Scan scan = scenario.open();
        String first = firstPage(scan);
        for (int person = 1; person <= 9; person++) {
            hear(scan, "nl", first);
        }
        hear(scan, "tr", first);
        steps.count();
        assertThat(counted(scan)).as("nine could be told apart").isEmpty();
        Respondent walker = new Respondent(scan);
        walker.startAsResident();
        walker.get("/stap/1");
        walker.get("/stap/1");
        assertThat(counted(scan)).as("not when somebody gets there").isEmpty();
        steps.count();
        assertThat(counted(scan)).containsExactly(Map.entry("nl " + first, 10));
        scans.close(scan.id());
        steps.count();
        assertThat(counted(scan)).as("fewer than ten never").containsExactly(Map.entry("nl " + first, 10));
    }

    @Test
    void countsAStepOnceForWhoGoesToAndFro() {
        Scan scan = scenario.open();
        for (int person = 1; person <= 6; person++) {
            Respondent walker = new Respondent(scan);
            walker.startAsResident();
            walker.get("/stap/1");
            walker.get("/stap/2");
            walker.get("/stap/1");
            walker.get("/stap/2");
        }
        steps.count();
        assertThat(counted(scan)).isEmpty();
    }

    @Test
    void countsNothingOfWhoHasAPersonalCode() {
        Scan scan = scenario.open();
        for (String code : invitations.issue(scan.id(), "bestuurders", 12)) {
            Respondent member = new Respondent(scan);
            member.startWithCode(code);
            assertThat(member.get("/stap/1").cookies()).doesNotContainKey("verst");
            new Respondent(scan)
                    .post("/vragen/bestuurders/gezien", Map.of("taal", "nl", "stap", List.of(firstPage(scan))));
        }
        steps.count();
        assertThat(steps.list(scan.id(), "bestuurders")).isEmpty();
    }

    @Test
    void countsNothingThatIsNotOfTheQuestionnaire() {
        Scan scan = scenario.open();
        for (int i = 0; i < 12; i++) {
            assertThat(new Respondent(scan)
                            .post("/vragen/inwoners/gezien", Map.of("taal", "xx", "stap", firstPage(scan)))
                            .statusCode())
                    .isEqualTo(400);
            hear(scan, "nl", "verzonnen");
            hear(scan, "nl", StepIntake.SENT);
        }
        steps.count();
        assertThat(counted(scan)).isEmpty();
    }

    @Test
    void tellsTheGriffierFromFiftyAnswersOn() {
        Scan scan = scenario.open();
        String first = firstPage(scan);
        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id() + "/stappen";
        for (int person = 1; person <= 49; person++) {
            hear(scan, "nl", first);
            send(scan);
        }
        steps.count();
        assertThat(text(clerk.get(path))).contains("50 of meer antwoorden").doesNotContain("Van elke 100");
        hear(scan, "nl", first);
        send(scan);
        for (int person = 1; person <= 50; person++) {
            hear(scan, "nl", first);
        }
        steps.count();
        assertThat(clerk.get("/scans/" + scan.id()).asString()).contains(path);
        int begun = counted(scan).get("nl " + first);
        int sent = counted(scan).get("nl " + StepIntake.SENT);
        assertThat(begun).isBetween(91, 100);
        assertThat(sent).isBetween(41, 50);
        assertThat(text(clerk.get(path)))
                .contains(
                        "Van elke 100 mensen die begonnen, verstuurden er ongeveer " + Math.round(100f * sent / begun))
                .doesNotContain("Bestuurders");
    }

    /** What the device tells comes with nothing by which two tellings are of one person. */
    @Test
    void tellsOfASendingOnceAndWithoutACookie() {
        Scan scan = scenario.open();
        try (Visitor visitor = visitor()) {
            Page page = atStatements(visitor, scan);
            ROAD.rate(page, "luisteren.now", "3");
            ROAD.back(page, "Om te beginnen");
            ROAD.next(page, "Stellingen");
            ROAD.nextToOverview(page);
            Request told = page.waitForRequest("**/gezien", () -> ROAD.send(page));
            assertThat(told.allHeaders()).doesNotContainKey("cookie");
            assertThat(told.postData().split("&"))
                    .hasSize(5)
                    .doesNotHaveDuplicates()
                    .startsWith("taal=nl")
                    .endsWith("stap=%3Aoverzicht");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static String text(Response page) {
        return Jsoup.parse(page.asString()).select("main").text();
    }

    private String firstPage(Scan scan) {
        return questionnaires.of(scan).pages().get(0).key();
    }

    private static void hear(Scan scan, String language, String step) {
        assertThat(new Respondent(scan)
                        .post("/vragen/inwoners/gezien", Map.of("taal", language, "stap", step))
                        .statusCode())
                .isEqualTo(204);
    }

    private static void send(Scan scan) {
        Map<String, String> sheet = new HashMap<>(ENOUGH);
        sheet.put("blad", DraftTicket.fresh().text());
        assertThat(new Respondent(scan).post("/vragen/inwoners", sheet).statusCode())
                .isEqualTo(204);
    }

    private Map<String, Integer> counted(Scan scan) {
        return steps.list(scan.id(), "inwoners").stream()
                .collect(Collectors.toMap(
                        count -> count.language() + " " + count.step(), StepDay::people, Integer::sum));
    }
}
