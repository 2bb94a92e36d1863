package nl.lokaledemocratie.quickscan.response.flood;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Machines that answer over and over among people; {@code -Dflood.bots=10000} sends as many. */
@QuarkusTest
class FloodTest {

    private static final int BOTS = Integer.getInteger("flood.bots", 1_000);
    private static final int BEFORE = 150;
    private static final int DURING = 5;
    private static final int AFTER = 150;
    private static final int AT_ONCE = 8;

    private static final Map<String, String> PERSON =
            Map.of("rapportcijfer.now", "7", "contact", "nee", "luisteren.now", "4");
    private static final Map<String, String> MACHINE =
            Map.of("rapportcijfer.now", "1", "contact", "ja", "hoe-vaak", "3", "luisteren.now", "1");

    @Inject
    AllKindsScenario scenario;

    @Inject
    Scenario staff;

    @Inject
    FloodWatch watch;

    @Inject
    Floods floods;

    @Inject
    InvitationService invitations;

    @Inject
    ClosingService closing;

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    StoredSheets sheets;

    @Inject
    DataSource database;

    @Test
    void losesNobodyWhoCameBeforeOrAfterAndReadsNothingThatWasSetAside() throws Exception {
        Scan scan = scenario.open();
        all(BEFORE, () -> person(scan));
        assertThat(floods.listOpen(scan)).as("people").isEmpty();
        all(BOTS, () -> machine(scan));
        all(DURING, () -> person(scan));
        long stamped = number(scan, "flood = 1");
        long unnoticed = number(scan, "flood is null") - BEFORE;
        assertThat(unnoticed).as("before it was noticed").isLessThan(BEFORE);
        assertThat(stamped).isEqualTo(BOTS + DURING - unnoticed);
        calm(scan);
        all(AFTER, () -> person(scan));
        assertThat(number(scan, "flood is null")).isEqualTo(BEFORE + unnoticed + AFTER);

        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        assertThat(clerk.get("/scans/" + scan.id()).asString()).contains(path(scan));
        assertThat(Jsoup.parse(clerk.get(path(scan)).asString()).text())
                .contains("Periode 1", "tellen mee", String.valueOf(stamped / 10 * 10 % 1_000));
        decide(clerk, scan);
        spoilOneOf(scan);
        closing.close(scan.id());

        List<AnswerSheet> read = sheets.list(scan.id(), questionnaires.of(scan));
        assertThat(read).hasSize((int) (BEFORE + AFTER + unnoticed));
        assertThat(read.stream().filter(sheet -> isOf(sheet, "nee"))).hasSize(BEFORE + AFTER);
        assertThat(scans.get(scan.id()).setAside()).isEqualTo((int) stamped);
        assertThat(clerk.get("/scans/" + scan.id() + "/resultaat").asString()).contains("opzij gezet");
    }

    @Test
    void canBeTakenBackUntilClosing() throws Exception {
        Scan scan = flooded();
        all(3, () -> person(scan));
        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        PageForm seen = PageForm.of(clerk.get(path(scan)), "/overloop").with("actie", "opzij");
        assertThat(clerk.post(path(scan), seen.fields()).statusCode()).isEqualTo(303);
        assertThat(clerk.post(path(scan), seen.fields()).statusCode())
                .as("another one decided meanwhile")
                .isEqualTo(409);
        assertThat(floods.listOpen(scan)).singleElement().matches(Flood::setAside);
        PageForm back = PageForm.of(clerk.get(path(scan)), "/overloop").with("actie", "telt");
        assertThat(clerk.post(path(scan), back.fields()).statusCode()).isEqualTo(303);
        closing.close(scan.id());
        assertThat(sheets.list(scan.id(), questionnaires.of(scan))).hasSize(3);
        assertThat(scans.get(scan.id()).setAside()).isZero();
        assertThat(clerk.get(path(scan)).statusCode()).isNotEqualTo(200);
    }

    @Test
    void looksAtNobodyWithACode() throws Exception {
        Scan scan = flooded();
        String code = invitations.issue(scan.id(), "bestuurders", 1).get(0);
        Map<String, String> sheet = sheet(PERSON);
        sheet.put("code", code);
        assertThat(new Respondent(scan).post("/vragen/bestuurders", sheet).statusCode())
                .isEqualTo(204);
        assertThat(number(scan, "flood is null")).isEqualTo(1);
    }

    @Test
    void asksWhoGoesStepByStepToWaitAndLosesNothing() {
        Scan scan = flooded();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.post("/stap/1", Map.of("rapportcijfer.now", "7", "contact", "nee"));
        Response asked = resident.send();
        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(Respondent.page(asked).title()).startsWith("Het is nu erg druk. Wacht een minuut");
        assertThat(Respondent.page(asked).select("[role=alert] h2").text()).startsWith("Het is nu erg druk");
        assertThat(Respondent.page(asked).select("[role=alert] p").text()).contains("Wacht één minuut", "bewaard");
        assertThat(asked.asString()).doesNotContain("Er gaat iets niet goed");
        String text = Respondent.page(asked).select("[name=opgave]").val();
        Response early = resident.post("/overzicht", Map.of("opgave", text));
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(Respondent.page(early).select("[name=opgave]").val())
                .as("waiting does not begin anew")
                .isEqualTo(text);
        Response sent = resident.post(
                "/overzicht", Map.of("opgave", text, "bewijs", FloodWorkTest.solve(new FloodWork.Asked(text, 8, 60))));
        assertThat(sent.header("Location")).endsWith("/bedankt");
        assertThat(sheets.list(scan.id(), questionnaires.of(scan))).hasSize(1);
    }

    @Test
    void asksWorkOfWhoFillsInWhatPeopleDoNotSee() {
        Scan scan = scenario.open();
        Map<String, String> sheet = sheet(PERSON);
        sheet.put("website", "https://example.org");
        Respondent resident = new Respondent(scan);
        Response asked = resident.post("/vragen/inwoners", sheet);
        assertThat(asked.statusCode()).isEqualTo(429);
        work(sheet, asked);
        assertThat(resident.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertThat(floods.listOpen(scan)).isEmpty();
    }

    @Test
    void remembersOnTheDeviceWhenQuestionsWereShown() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.get("/vragen/inwoners");
        String shown = resident.cookies().get(FloodSeal.shownBy("inwoners"));
        assertThat(shown).isNotBlank();
        assertThat(resident.get("/vragen/inwoners").cookies()).doesNotContainKey(FloodSeal.shownBy("inwoners"));
        Respondent forger = new Respondent(scan).with(Map.of(FloodSeal.shownBy("inwoners"), "1" + shown));
        assertThat(forger.get("/vragen/inwoners").cookies()).containsKey(FloodSeal.shownBy("inwoners"));
        Respondent elsewhere = new Respondent(scenario.open()).with(Map.of(FloodSeal.shownBy("inwoners"), shown));
        assertThat(elsewhere.get("/vragen/inwoners").cookies()).containsKey(FloodSeal.shownBy("inwoners"));
    }

    private void decide(StaffBrowser clerk, Scan scan) {
        PageForm aside = PageForm.of(clerk.get(path(scan)), "/overloop").with("actie", "opzij");
        assertThat(clerk.post(path(scan), aside.fields()).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(clerk.get(path(scan)).asString()).text()).contains("Ze tellen niet mee");
    }

    private Scan flooded() {
        Scan scan = scenario.open();
        floods.noticed(scan.id());
        return scan;
    }

    private Response person(Scan scan) {
        Respondent resident = new Respondent(scan);
        resident.get("/vragen/inwoners");
        return send(resident, sheet(PERSON));
    }

    private Response machine(Scan scan) {
        return send(new Respondent(scan), sheet(MACHINE));
    }

    private static Response send(Respondent sender, Map<String, String> sheet) {
        Response answer = sender.post("/vragen/inwoners", sheet);
        if (answer.statusCode() == 429) {
            work(sheet, answer);
            return sender.post("/vragen/inwoners", sheet);
        }
        return answer;
    }

    private static void work(Map<String, String> sheet, Response asked) {
        String text = asked.jsonPath().getString("text");
        int bits = asked.jsonPath().getInt("bits");
        sheet.put("opgave", text);
        sheet.put("bewijs", FloodWorkTest.solve(new FloodWork.Asked(text, bits, 0)));
    }

    private static Map<String, String> sheet(Map<String, String> answers) {
        Map<String, String> sheet = new HashMap<>(answers);
        sheet.put("blad", DraftTicket.fresh().text());
        return sheet;
    }

    private static void all(int number, Callable<Response> sending) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tries.add(() -> sending.call().statusCode());
        }
        for (Future<Integer> answer : senders.invokeAll(tries)) {
            assertThat(answer.get()).isEqualTo(204);
        }
        senders.shutdown();
    }

    /** As long after it as it takes. */
    private void calm(Scan scan) throws SQLException {
        execute("update flood set until_minute = 0 where scan_id = '" + scan.id() + "'");
        floods.tidy();
        watch.forget(scan.id());
    }

    private void spoilOneOf(Scan scan) throws SQLException {
        execute(
                "update sealed_sheet set content = substr(content, 1, 40) where sheet_key = (select max(sheet_key::text)::uuid"
                        + " from sealed_sheet where flood = 1 and scan_id = '" + scan.id() + "')");
    }

    private static boolean isOf(AnswerSheet sheet, String contact) {
        return sheet.find("contact").map(Answer::written).orElse("").equals(contact);
    }

    private long number(Scan scan, String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "select count(*) from sealed_sheet where scan_id = '" + scan.id() + "' and " + which)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String path(Scan scan) {
        return "/scans/" + scan.id() + "/overloop";
    }
}
