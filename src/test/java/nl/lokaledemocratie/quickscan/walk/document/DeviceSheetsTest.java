package nl.lokaledemocratie.quickscan.walk.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Columns;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a device sends, the rules of the service decide, and nothing is half stored. */
@QuarkusTest
class DeviceSheetsTest {

    private static final Map<String, String> ENOUGH =
            Map.of("rapportcijfer.now", "7", "contact", "nee", "luisteren.now", "4");

    @Inject
    AllKindsScenario scenario;

    @Inject
    InvitationService invitations;

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    StoredSheets sheets;

    @Test
    void receivesASheetOnceHoweverOftenItComes() throws Exception {
        Scan scan = scenario.open();
        String key = DraftTicket.fresh().text();
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tries.add(() -> send(scan, key, ENOUGH).statusCode());
        }
        ExecutorService tabs = Executors.newFixedThreadPool(3);
        for (Future<Integer> answer : tabs.invokeAll(tries)) {
            assertThat(answer.get()).isEqualTo(204);
        }
        tabs.shutdown();
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void remembersInTheBrowserThatItWasSent() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        Response sent =
                resident.post("/vragen/inwoners", with(DraftTicket.fresh().text(), ENOUGH));
        assertThat(sent.statusCode()).isEqualTo(204);
        assertThat(Respondent.heading(resident.get("/bedankt"))).startsWith("Bedankt");
        assertThat(resident.get("").asString()).contains("al antwoorden ontvangen");
    }

    @Test
    void keepsNothingOfWhatIsNotShown() {
        Scan scan = scenario.open();
        Map<String, String> more = new HashMap<>(ENOUGH);
        more.put("waarover", "water");
        more.put("hoe-vaak", "3");
        more.put("idee", "Dit vroeg niemand");
        assertThat(send(scan, DraftTicket.fresh().text(), more).statusCode()).isEqualTo(204);
        assertThat(Columns.of(questionnaires.of(scan), all(scan).get(0)).background())
                .containsOnly(Map.entry("contact", "nee"));
        assertThat(Columns.of(questionnaires.of(scan), all(scan).get(0)).texts())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "niemand-vroeg-dit, 1",
        "rapportcijfer.now, 11",
        "luisteren.est, 3",
        "luisteren.now, <script>",
        "contact, misschien",
        "eigen-1, ja"
    })
    void refusesWhatNoPageOffers(String field, String value) {
        Scan scan = scenario.open();
        Map<String, String> forged = new HashMap<>(ENOUGH);
        forged.put(field, value);
        Response refused = send(scan, DraftTicket.fresh().text(), forged);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("text")).contains("past niet meer bij de vragenlijst");
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void tellsAllThatIsWrongAsAStepDoes() {
        Scan scan = scenario.open();
        Map<String, String> wrong = new HashMap<>(ENOUGH);
        wrong.put("contact", "ja");
        wrong.put("hoe-vaak", "400");
        wrong.put("eerst.1", "schoon");
        wrong.put("eerst.2", "schoon");
        wrong.put("idee", "x".repeat(301));
        Response refused = send(scan, DraftTicket.fresh().text(), wrong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("problems.field")).containsExactly("hoe-vaak", "eerst.2", "idee");
        assertThat(refused.jsonPath().getList("problems.text", String.class))
                .first()
                .isEqualTo("Vraag 4: Vul een heel getal in van 1 tot en met 365, in cijfers. Voorbeeld: 365.");
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void asksForWhatIsRequiredAndForOneAnswer() {
        Scan scan = scenario.open();
        Response missing = send(scan, DraftTicket.fresh().text(), Map.of("luisteren.now", "3"));
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.jsonPath().getList("problems.field")).containsExactly("rapportcijfer.now", "contact");
        Response blank = send(scan, DraftTicket.fresh().text(), Map.of("rapportcijfer.now", "dk", "contact", "nee"));
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.jsonPath().getString("text")).contains("Beantwoord ten minste één stelling");
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void wantsAKeyThatIsOne() {
        Scan scan = scenario.open();
        assertThat(send(scan, "kort", ENOUGH).statusCode()).isEqualTo(400);
        assertThat(new Respondent(scan).post("/vragen/inwoners", ENOUGH).statusCode())
                .isEqualTo(400);
        assertThat(new Respondent(scan)
                        .post("/vragen/buren", with(DraftTicket.fresh().text(), ENOUGH))
                        .statusCode())
                .isEqualTo(404);
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void letsACodeCountOnceOnBothRoads() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "bestuurders", 1).get(0);
        Map<String, String> sheet = new HashMap<>(with(DraftTicket.fresh().text(), ENOUGH));
        sheet.put("code", "7K2QM-X9F4T");
        Respondent member = new Respondent(scan);
        assertThat(member.post("/vragen/bestuurders", sheet).statusCode()).isEqualTo(409);
        sheet.put("code", code);
        assertThat(member.post("/vragen/inwoners", Map.of()).statusCode()).isEqualTo(400);
        assertThat(member.post("/vragen/bestuurders", sheet).statusCode()).isEqualTo(204);
        assertThat(member.post("/vragen/bestuurders", sheet).statusCode())
                .as("the same sheet again")
                .isEqualTo(204);
        sheet.put("blad", DraftTicket.fresh().text());
        assertThat(member.post("/vragen/bestuurders", sheet).statusCode()).isEqualTo(409);
        assertThat(new Respondent(scan).startWithCode(code).statusCode()).isEqualTo(400);
        assertThat(all(scan)).singleElement().satisfies(one -> assertThat(one.audience())
                .isEqualTo("bestuurders"));
    }

    @Test
    void letsNobodyAnswerForAnotherGroupWithACode() {
        Scan scan = scenario.open();
        String code = invitations.issue(scan.id(), "bestuurders", 1).get(0);
        Response begun = new Respondent(scan).post("/code", Map.of("code", code, "weg", "vragen"));
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location")).endsWith("/vragen/bestuurders");
        assertThat(begun.cookies()).doesNotContainKey("antwoorden");
    }

    @Test
    void saysThatAScanClosedMeanwhile() {
        Scan scan = scenario.open();
        scans.close(scan.id());
        assertThat(send(scan, DraftTicket.fresh().text(), ENOUGH).statusCode()).isEqualTo(410);
        assertThat(new Respondent(scan).get("/vragen/inwoners").statusCode()).isEqualTo(410);
    }

    @Test
    void sendsThePageOnlyWhenItChanged() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        Response first = resident.get("/vragen/inwoners?taal=nl");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.cookies()).doesNotContainKey("antwoorden");
        assertThat(again(resident, first.header("ETag"))).isEqualTo(304);
        resident.get("/vragen/inwoners?taal=en");
        assertThat(again(resident, first.header("ETag"))).isEqualTo(200);
    }

    private static int again(Respondent resident, String tag) {
        return given().cookies(resident.cookies())
                .header("If-None-Match", tag)
                .get(resident.address("/vragen/inwoners"))
                .statusCode();
    }

    private static Response send(Scan scan, String key, Map<String, String> fields) {
        return new Respondent(scan).post("/vragen/inwoners", with(key, fields));
    }

    private static Map<String, String> with(String key, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("blad", key);
        return all;
    }

    private List<AnswerSheet> all(Scan scan) {
        return sheets.list(scan.id(), questionnaires.of(scan));
    }
}
