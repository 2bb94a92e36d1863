package nl.lokaledemocratie.quickscan.walk.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.response.ExpiryWipe;
import nl.lokaledemocratie.quickscan.response.carried.CarryCode;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** What the service keeps for another device: for whom, how long, how much, and that nobody reads it without the code. */
@QuarkusTest
class ElsewhereTest {

    static final String PLACE = "0123456789abcdef0123456789abcdef";

    @Inject
    AllKindsScenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Parcels parcels;

    @Inject
    ExpiryWipe wipe;

    @Inject
    DataSource database;

    @Test
    void holdsNothingThatACopyOfTheDatabaseCouldRead() throws SQLException {
        Scan scan = scenario.open();
        Respondent resident = begun(scan);
        DraftTicket ticket =
                DraftTicket.parse(resident.cookies().get("antwoorden")).orElseThrow();
        CarryCode code = CarryCode.parse(makeCode(resident)).orElseThrow();
        List<byte[]> stored = carried(scan);
        assertThat(stored).hasSize(3);
        for (byte[] column : stored) {
            String text = new String(column, StandardCharsets.ISO_8859_1);
            assertThat(text)
                    .doesNotContain(code.letters(), code.grouped(), ticket.text(), "steps", "audience")
                    .doesNotContain(new String(ticket.key(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(ticket.id().toString());
        }
        assertThat(parcels.open(scan.id(), scan.link(), code))
                .hasValueSatisfying(text -> assertThat(text).contains(ticket.text()));
        Scan other = scenario.open();
        assertThat(parcels.open(other.id(), other.link(), code)).isEmpty();
        assertThat(stored.get(2)).hasSize(Parcels.sealedRoom(questionnaires.of(scan)));
    }

    @Test
    void handsOverOnceAndSaysSoToTheSecond() {
        Scan scan = scenario.open();
        String code = makeCode(begun(scan));
        Respondent there = new Respondent(scan);
        Response taken =
                there.post("/elders", Map.of("code", " " + code.toLowerCase().replace('-', '.') + " "));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.header("Location")).contains("/stap/");
        assertThat(taken.header("Location")).doesNotContain(code);
        Response late = new Respondent(scan).post("/elders", Map.of("code", code));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(Respondent.page(late).select("#code-fout").text())
                .startsWith("Onder deze code staan geen antwoorden");
    }

    @Test
    void saysWhatIsWrongWithACode() {
        Respondent resident = new Respondent(scenario.open());
        assertThat(problem(resident, "")).isEqualTo("Vul uw code in.");
        assertThat(problem(resident, "7K2QM-X9F4T")).startsWith("Dit kan geen code zijn.");
        assertThat(problem(resident, "7K2Q-MX9F-4T3B-8W6Y")).startsWith("Onder deze code staan geen antwoorden.");
        Response same = resident.post("/elders?taal=en", Map.of("code", "7K2Q", "actie", "taal"));
        assertThat(Respondent.page(same).select("#code").val()).isEqualTo("7K2Q");
    }

    @Test
    void showsTheSameCodeInAnotherLanguageAndMakesNoOther() throws SQLException {
        Scan scan = scenario.open();
        Respondent resident = begun(scan);
        String code = makeCode(resident);
        Response turkish = resident.post("/elders/code?taal=tr", Map.of("nieuwe-code", code, "actie", "taal"));
        assertThat(Respondent.page(turkish).select(".qs-carry-code").text()).isEqualTo(code);
        assertThat(Respondent.heading(turkish)).isEqualTo("Kodunuz");
        assertThat(carried(scan)).hasSize(3);
        assertThat(resident.get("/elders/code").header("Location")).endsWith("/elders");
    }

    @Test
    void goesOnAtBothDevicesWithTheSameAnswersStepByStep() {
        Scan scan = scenario.open();
        Respondent here = begun(scan);
        Respondent there = new Respondent(scan);
        there.post("/elders", Map.of("code", makeCode(here)));
        here.post("/stap/2", Map.of("luisteren.now", "4"));
        assertThat(Respondent.page(there.get("/stap/2"))
                        .select("input[name='luisteren.now'][checked]")
                        .val())
                .isEqualTo("4");
        assertThat(there.send().header("Location")).endsWith("/bedankt");
        assertThat(here.send().header("Location")).endsWith("/bedankt");
        assertThat(here.get("/elders").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesASharedDeviceWithoutLosingWhatIsUnderTheCode() {
        Scan scan = scenario.open();
        Respondent here = begun(scan);
        String code = makeCode(here);
        assertThat(here.post("/elders/code", Map.of("actie", "weg")).header("Location"))
                .endsWith(scan.link());
        assertThat(here.cookies()).doesNotContainKey("antwoorden");
        assertThat(here.get("/stap/1").statusCode()).isEqualTo(410);
        Respondent there = new Respondent(scan);
        there.post("/elders", Map.of("code", code));
        assertThat(Respondent.page(there.get("/stap/1"))
                        .select("input[name='rapportcijfer.now'][checked]")
                        .val())
                .isEqualTo("7");
    }

    @Test
    void leavesTheAnswersToTheCodeWhereADeviceForAllWipesItself() {
        Scan scan = scenario.open();
        Respondent here = begun(scan);
        here.get("/kiosk");
        String code = makeCode(here);
        assertThat(here.cookies()).doesNotContainKey("antwoorden");
        Response english = here.post("/elders/code?taal=en", Map.of("nieuwe-code", code, "actie", "taal"));
        assertThat(Respondent.page(english).select(".qs-carry-code").text()).isEqualTo(code);
        here.post("/kiosk/wissen", Map.of());
        Respondent there = new Respondent(scan);
        there.post("/elders", Map.of("code", code));
        assertThat(there.get("/stap/1").statusCode()).isEqualTo(200);
        assertThat(here.post("/elders/code", Map.of("nieuwe-code", code)).statusCode())
                .as("nothing is left to show it for")
                .isEqualTo(410);
    }

    @Test
    void endsWithItsTimeAndWithTheScan() throws SQLException {
        Scan scan = scenario.open();
        String code = makeCode(begun(scan));
        set(scan, "expires_hour = 1 where carried");
        assertThat(problem(new Respondent(scan), code)).startsWith("Onder deze code staan geen antwoorden.");
        assertThat(wipe.run()).isTrue();
        assertThat(carried(scan)).isEmpty();
        String second = makeCode(begun(scan));
        assertThat(carried(scan)).hasSize(3);
        closing.close(scan.id());
        assertThat(carried(scan)).isEmpty();
        assertThat(new Respondent(scan).post("/elders", Map.of("code", second)).statusCode())
                .isEqualTo(410);
        assertThat(put(scan, new byte[1]).statusCode()).isEqualTo(410);
        assertThat(new Respondent(scan)
                        .post("/elders/halen", Map.of("kenmerk", PLACE))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void keepsOnlyWhatIsAsLongAsAllOthers() throws SQLException {
        Scan scan = scenario.open();
        int length = 12 + Parcels.sealedRoom(questionnaires.of(scan));
        assertThat(put(scan, new byte[length + 1]).statusCode()).isEqualTo(400);
        assertThat(put(scan, new byte[length - 1]).statusCode()).isEqualTo(400);
        assertThat(carried(scan)).isEmpty();
        byte[] content = new byte[length];
        content[0] = 7;
        assertThat(put(scan, content).statusCode()).isEqualTo(204);
        Respondent there = new Respondent(scan);
        Response got = there.post("/elders/halen", Map.of("kenmerk", PLACE));
        assertThat(Base64.getUrlDecoder().decode(got.jsonPath().getString("inhoud")))
                .isEqualTo(content);
        assertThat(there.post("/elders/weg", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(204);
        assertThat(there.post("/elders/weg", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(404);
        assertThat(there.post("/elders/halen", Map.of("kenmerk", PLACE))
                        .jsonPath()
                        .getString("text"))
                .startsWith("Onder deze code staan geen antwoorden");
        assertThat(there.post("/elders/halen", Map.of("kenmerk", "nee")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsNobodyReachADraftAsIfItWereCarried() {
        Scan scan = scenario.open();
        Respondent resident = begun(scan);
        String place = DraftTicket.parse(resident.cookies().get("antwoorden"))
                .orElseThrow()
                .id()
                .toString()
                .replace("-", "");
        Respondent other = new Respondent(scan);
        assertThat(other.post("/elders/halen", Map.of("kenmerk", place)).statusCode())
                .isEqualTo(404);
        assertThat(other.post("/elders/weg", Map.of("kenmerk", place)).statusCode())
                .isEqualTo(404);
        assertThat(resident.get("/stap/1").statusCode()).isEqualTo(200);
    }

    static Respondent begun(Scan scan) {
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        resident.post("/stap/1", Map.of("rapportcijfer.now", "7", "contact", "nee", "actie", "volgende"));
        return resident;
    }

    static String makeCode(Respondent resident) {
        String fresh = Respondent.page(resident.get("/elders"))
                .select("input[name=nieuwe-code]")
                .val();
        Response made = resident.post("/elders/code", Map.of("nieuwe-code", fresh));
        assertThat(made.statusCode()).isEqualTo(200);
        return Respondent.page(made).select(".qs-carry-code").text();
    }

    private static String problem(Respondent resident, String code) {
        Response refused = resident.post("/elders", Map.of("code", code));
        assertThat(refused.statusCode()).isEqualTo(400);
        return Respondent.page(refused).select("#code-fout").text();
    }

    private static Response put(Scan scan, byte[] content) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(content);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 12_000) {
            pieces.add(text.substring(i, Math.min(text.length(), i + 12_000)));
        }
        return new Respondent(scan).post("/elders/pakket", Map.of("kenmerk", PLACE, "inhoud", pieces));
    }

    /** The columns of what is carried in a scan: place, nonce and what is sealed. */
    private List<byte[]> carried(Scan scan) throws SQLException {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select draft_id, nonce, ciphertext from draft where scan_id = ? and carried")) {
            select.setObject(1, scan.id());
            List<byte[]> columns = new ArrayList<>();
            var rows = select.executeQuery();
            while (rows.next()) {
                columns.add(rows.getObject(1, UUID.class).toString().getBytes(StandardCharsets.US_ASCII));
                columns.add(rows.getBytes(2));
                columns.add(rows.getBytes(3));
            }
            return columns;
        }
    }

    private void set(Scan scan, String what) throws SQLException {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement("update draft set " + what + " and scan_id = ?")) {
            update.setObject(1, scan.id());
            update.executeUpdate();
        }
    }
}
