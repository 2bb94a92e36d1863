package nl.lokaledemocratie.quickscan.walk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.Household;
import nl.lokaledemocratie.quickscan.invitation.HouseholdCodes;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.Test;

/** As many people of a house answer as its letter offers, each once, whichever way they go. */
@QuarkusTest
class HouseholdTest {

    private static final Map<String, String> ENOUGH =
            Map.of("rapportcijfer.now", "7", "contact", "nee", "luisteren.now", "4");

    @Inject
    AllKindsScenario scenario;

    @Inject
    ScanScenario shipped;

    @Inject
    HouseholdCodes codes;

    @Inject
    ScanService scans;

    @Inject
    ScanPeriod periods;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    StoredSheets sheets;

    @Test
    void givesAsManySheetsAsThereArePlacesHoweverManySendAtOnce() throws Exception {
        Scan scan = scenario.open();
        String code = issue(scan, 3);
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            tries.add(() -> send(scan, DraftTicket.fresh().text(), code).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        ExecutorService house = Executors.newFixedThreadPool(8);
        for (Future<Integer> answer : house.invokeAll(tries)) {
            answers.add(answer.get());
        }
        house.shutdown();
        assertThat(answers).containsOnly(204, 409);
        assertThat(answers.stream().filter(status -> status == 204)).hasSize(3);
        assertThat(all(scan)).hasSize(3).allMatch(sheet -> sheet.audience().equals("inwoners"));
    }

    @Test
    void receivesASheetOnceThoughItComesAgain() {
        Scan scan = scenario.open();
        String code = issue(scan, 2);
        String first = DraftTicket.fresh().text();
        for (int time = 0; time < 3; time++) {
            assertThat(send(scan, first, code).statusCode()).isEqualTo(204);
        }
        String second = DraftTicket.fresh().text();
        assertThat(send(scan, second, code).statusCode()).isEqualTo(204);
        assertThat(send(scan, DraftTicket.fresh().text(), code).statusCode()).isEqualTo(409);
        assertThat(send(scan, first, code).statusCode())
                .as("after the last place")
                .isEqualTo(204);
        assertThat(all(scan)).hasSize(2);
    }

    @Test
    void letsTwoGoStepByStepAtTheSameTimeAndTellsTheThirdWhy() {
        Scan scan = scenario.open();
        String code = issue(scan, 2);
        List<Respondent> house = List.of(begun(scan, code), begun(scan, code), begun(scan, code));
        assertThat(house.get(0).send().header("Location")).endsWith("/bedankt");
        assertThat(house.get(0).send().header("Location")).as("twice").endsWith("/bedankt");
        assertThat(house.get(1).send().header("Location")).endsWith("/bedankt");
        Response late = house.get(2).send();
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("al gebruikt", "niet verstuurd");
        Response fourth = new Respondent(scan).startWithCode(code);
        assertThat(fourth.statusCode()).isEqualTo(400);
        assertThat(Respondent.page(fourth).select("#code-fout").text())
                .contains("al zoveel bewoners meegedaan als met deze code kan");
        assertThat(all(scan)).hasSize(2);
    }

    @Test
    void goesAlongToAnotherDevice() {
        Scan scan = scenario.open();
        String code = issue(scan, 1);
        Respondent here = begun(scan, code);
        String fresh = Respondent.page(here.get("/elders"))
                .select("input[name=nieuwe-code]")
                .val();
        String carry = Respondent.page(here.post("/elders/code", Map.of("nieuwe-code", fresh)))
                .select(".qs-carry-code")
                .text();
        Respondent there = new Respondent(scan);
        assertThat(there.post("/elders", Map.of("code", carry)).statusCode()).isEqualTo(303);
        assertThat(there.send().header("Location")).endsWith("/bedankt");
        assertThat(send(scan, DraftTicket.fresh().text(), code).statusCode()).isEqualTo(409);
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void countsInTimeAfterTheEnd() {
        Scan scan = scenario.open();
        String code = issue(scan, 2);
        Respondent steps = begun(scan, code);
        Respondent device = new Respondent(scan);
        device.get("/vragen/inwoners");
        Instant now = Instant.now();
        periods.plan(scan.id(), Optional.empty(), Optional.of(ScanEnd.after(now)), seen -> true);
        QuarkusMock.installMockForType(Clock.fixed(now.plusSeconds(60), ZoneOffset.UTC), Clock.class);
        try {
            assertThat(steps.send().header("Location")).endsWith("/bedankt");
            Map<String, String> sheet = new HashMap<>(ENOUGH);
            sheet.putAll(Map.of("blad", DraftTicket.fresh().text(), "code", code));
            assertThat(new Respondent(scan).post("/vragen/inwoners", sheet).statusCode())
                    .isEqualTo(410);
            assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
            assertThat(all(scan)).hasSize(2);
        } finally {
            scans.remove(scan.id(), seen -> true);
        }
    }

    @Test
    void findsItsScanFromTheFrontPage() {
        Scan scan = scenario.open();
        String code = issue(scan, 2);
        Response found = io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("code", code)
                .post("/code");
        assertThat(found.header("Location")).endsWith("/meedoen/" + scan.link() + "/code");
    }

    @Test
    void letsNobodyInWithoutALetterWhereThatWasChosen() {
        Scan draft = shipped.prepared();
        String code = codes.issue(draft.id(), "inwoners", 0, 1, new Household(1, Letters.ONLY))
                .codes()
                .get(0);
        Scan scan = scans.open(draft.id());
        Respondent resident = new Respondent(scan);
        assertThat(Respondent.page(resident.get("")).select("button[value=inwoners]"))
                .isEmpty();
        assertThat(resident.startAsResident().statusCode()).isEqualTo(400);
        Map<String, String> sheet = new HashMap<>();
        String statement = shipped.questionnaire().statements().get(0).key();
        sheet.put(statement + ".now", "4");
        sheet.put("blad", DraftTicket.fresh().text());
        assertThat(resident.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(409);
        sheet.put("code", code);
        assertThat(resident.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertThat(sheets.list(scan.id(), questionnaires.of(scan))).hasSize(1);
    }

    private String issue(Scan scan, int places) {
        return codes.issue(scan.id(), "inwoners", 0, 1, new Household(places, Letters.BESIDE))
                .codes()
                .get(0);
    }

    private static Respondent begun(Scan scan, String code) {
        Respondent resident = new Respondent(scan);
        assertThat(resident.startWithCode(code).statusCode()).isEqualTo(303);
        resident.post("/stap/1", Map.of("rapportcijfer.now", "7", "contact", "nee"));
        resident.post("/stap/2", Map.of("luisteren.now", "4"));
        return resident;
    }

    private static Response send(Scan scan, String key, String code) {
        Map<String, String> sheet = new HashMap<>(ENOUGH);
        sheet.put("blad", key);
        sheet.put("code", code);
        return new Respondent(scan).post("/vragen/inwoners", sheet);
    }

    private List<AnswerSheet> all(Scan scan) {
        return sheets.list(scan.id(), questionnaires.of(scan));
    }
}
