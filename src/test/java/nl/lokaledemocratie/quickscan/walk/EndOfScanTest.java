package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanEnding;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From its end nobody begins in a scan, who had begun can send for two hours, and then it closes by itself. */
@QuarkusTest
class EndOfScanTest extends ResidentWalk {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ALMOST = Duration.ofMinutes(119);
    private static final String BEGUN = FloodSeal.SHOWN;
    private static final String PLACE = "0123456789abcdef0123456789abcdef";

    @Inject
    ScanEnding ending;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    Scans stored;

    @Inject
    FloodSeal seal;

    @Inject
    DataSource database;

    @Inject
    Scenario staff;

    private final HandClock clock = new HandClock();
    private final List<Scan> opened = new ArrayList<>();

    @BeforeEach
    void holdTheClock() {
        QuarkusMock.installMockForType(clock, Clock.class);
    }

    /** Else they would be closed in the time of other tests. */
    @AfterEach
    void leaveNothingToClose() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update scan set ends_at = null where id = ? and status = 'OPEN'")) {
            for (Scan scan : opened) {
                update.setObject(1, scan.id());
                update.executeUpdate();
            }
        }
    }

    private Scan open() {
        Scan scan = scenario.open();
        opened.add(scan);
        return scan;
    }

    /** Ends with the next minute, and lets that come. */
    private void end(Scan scan) {
        ending.endNow(scan.id());
        clock.move(MINUTE);
    }

    /** Somebody whose device has the page with all questions. */
    private static Respondent reader(Scan scan, String audience) {
        Respondent reader = new Respondent(scan);
        assertThat(reader.get("/vragen/" + audience).statusCode()).isEqualTo(200);
        return reader;
    }

    private static Map<String, String> sheet() {
        return new HashMap<>(Map.of("blad", DraftTicket.fresh().text(), NOW, "4"));
    }

    @Test
    void saysBeforehandUntilWhen() {
        Scan scan = open();
        assertThat(new Respondent(scan).get("").asString()).doesNotContain("kunt beginnen tot");
        ending.endNow(scan.id());
        Respondent resident = new Respondent(scan);
        assertThat(page(resident.get("")).text())
                .contains(
                        "U kunt beginnen tot 18 maart 2026 om 09.01 uur. Bent u dan bezig, dan kunt u nog versturen tot"
                                + " 18 maart 2026 om 11.01 uur.");
        resident.startAsResident();
        assertThat(page(resident.get("/stap/1")).text()).contains("U kunt versturen tot 18 maart 2026 om 11.01 uur.");
        assertThat(page(reader(scan, "inwoners").get("/vragen/inwoners"))
                        .select("#overzicht")
                        .text())
                .contains("U kunt versturen tot 18 maart 2026 om 11.01 uur.");
    }

    @Test
    void letsWhoBeganSendForTwoHoursOnBothRoads() {
        Scan scan = open();
        Respondent steps = answered(scan);
        Respondent device = reader(scan, "inwoners");
        end(scan);
        clock.move(ALMOST);
        assertThat(page(steps.get("/stap/2")).text()).contains("U kunt versturen tot 18 maart 2026 om 11.01 uur.");
        assertThat(page(steps.get("")).select("a[href*=/stap/]").text()).isEqualTo("Ga verder");
        assertThat(heading(steps.get("/overzicht"))).isEqualTo("Klaar om te versturen?");
        assertReceived(steps, steps.send());

        assertThat(page(device.get("")).select("template#op-dit-apparaat")).hasSize(1);
        assertThat(page(device.get("/vragen/inwoners")).select("form[data-ended]"))
                .hasSize(1);
        assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(204);
        assertThat(all(scan)).hasSize(2);
    }

    @Test
    void letsNobodyBeginAfterTheEnd() {
        Scan scan = open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        end(scan);
        Respondent late = new Respondent(scan);
        Response first = late.get("");
        assertThat(first.statusCode()).isEqualTo(410);
        assertThat(heading(first)).isEqualTo("Beginnen kan niet meer");
        assertThat(page(first).text()).contains("U kon beginnen tot 18 maart 2026 om 09.01 uur.");
        assertThat(page(first).select("main form, main button, [data-closed]")).hasSize(1);
        assertThat(late.post("/start", Map.of("groep", "inwoners")).statusCode())
                .isEqualTo(410);
        assertThat(late.post("/code", Map.of("code", code)).statusCode()).isEqualTo(410);
        assertThat(late.get("/vragen/inwoners").statusCode()).isEqualTo(410);
        assertThat(late.cookies()).isEmpty();
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void believesOnlyWhatTheServiceSealedForThisScanBeforeItsEnd() {
        Scan scan = open();
        Scan other = open();
        String ofAnother = reader(other, "inwoners").cookies().get(BEGUN);
        end(scan);
        String tooLate = seal.now(FloodSeal.shownOf(scan.id()));
        String forged =
                tooLate.replaceFirst("^[^.]+", Long.toString(clock.instant().getEpochSecond() - 3600, 36));
        for (String moment : List.of(ofAnother, tooLate, forged, "nu", "")) {
            Respondent somebody = new Respondent(scan).with(Map.of(BEGUN, moment));
            assertThat(somebody.get("/vragen/inwoners").statusCode()).as(moment).isEqualTo(410);
            assertThat(somebody.post("/vragen/inwoners", sheet()).statusCode())
                    .as(moment)
                    .isEqualTo(410);
            assertThat(somebody.post("/elders/pakket", parcel(scan)).statusCode())
                    .as(moment)
                    .isEqualTo(410);
        }
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void takesNothingAfterTwoHoursAndClosesByItself() throws SQLException {
        Scan scan = open();
        Respondent steps = answered(scan);
        Respondent device = reader(scan, "inwoners");
        end(scan);
        clock.move(ALMOST.plus(MINUTE));
        for (int i = 0; i < 2; i++) {
            assertThat(heading(steps.get(""))).isEqualTo("Deze Quick Scan is gesloten");
            assertThat(steps.send().statusCode()).isEqualTo(410);
            assertThat(device.get("/vragen/inwoners").statusCode()).isEqualTo(410);
            assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(410);
            closing.closeEnded();
        }
        assertThat(stored.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
        assertThat(publications.find(scan.id())).isPresent();
        assertThat(all(scan)).isEmpty();
    }

    @Test
    void closesNoScanBeforeItsTime() {
        Scan scan = open();
        end(scan);
        clock.move(ALMOST);
        closing.closeEnded();
        assertThat(stored.get(scan.id()).status()).isEqualTo(ScanStatus.OPEN);
    }

    /** As several instances do: one closes it, none fails, and what came in is there once. */
    @Test
    void closesOnceThoughSeveralTryAtOnce() throws Exception {
        Scan scan = open();
        Respondent steps = answered(scan);
        end(scan);
        assertReceived(steps, steps.send());
        clock.move(ALMOST.plus(MINUTE));
        ExecutorService instances = Executors.newFixedThreadPool(3);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tries.add(() -> {
                closing.closeEnded();
                return true;
            });
        }
        for (Future<Boolean> done : instances.invokeAll(tries)) {
            assertThat(done.get()).isTrue();
        }
        instances.shutdown();
        closing.finish(scan.id());
        assertThat(publications.find(scan.id()).orElseThrow().revision()).isEqualTo(1);
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void receivesAgainWhatItReceivedBeforeTheEndWasOver() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Map<String, String> sheet = sheet();
        Respondent steps = answered(scan);
        Map<String, String> begun = steps.cookies();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertReceived(steps, steps.send());
        end(scan);
        for (int i = 0; i < 2; i++) {
            assertThat(new Respondent(scan).post("/vragen/inwoners", sheet).statusCode())
                    .as("without any cookie")
                    .isEqualTo(204);
            steps.restore(begun);
            assertReceived(steps, steps.send());
            clock.move(ALMOST.plus(MINUTE));
        }
        assertThat(all(scan)).hasSize(2);
        closing.close(scan.id());
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(410);
        assertThat(heading(device.get("/bedankt"))).startsWith("Bedankt");
        assertThat(all(scan)).hasSize(2);
    }

    @Test
    void carriesWhatWasBegunToAnotherDevice() {
        Scan scan = open();
        Respondent steps = answered(scan);
        Respondent device = reader(scan, "inwoners");
        end(scan);
        String code =
                page(steps.get("/elders")).select("input[name=nieuwe-code]").val();
        assertThat(steps.post("/elders/code", Map.of("nieuwe-code", code)).statusCode())
                .isEqualTo(200);
        Respondent there = new Respondent(scan);
        assertThat(there.post("/elders", Map.of("code", code)).statusCode()).isEqualTo(303);
        assertReceived(there, there.send());

        assertThat(device.post("/elders/pakket", parcel(scan)).statusCode()).isEqualTo(204);
        Respondent next = new Respondent(scan);
        assertThat(next.post("/elders/halen", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(200);
        assertThat(next.cookies()).isEmpty();
        assertThat(next.post("/elders/weg", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(204);
        assertThat(next.get("/vragen/inwoners").statusCode()).isEqualTo(200);
        assertThat(next.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(204);
        Respondent second = new Respondent(scan);
        assertThat(second.post("/elders/weg", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(404);
        assertThat(second.cookies()).isEmpty();
        assertThat(all(scan)).hasSize(2);
    }

    @Test
    void letsCodesCountInTime() {
        Scan scan = open();
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 2);
        Respondent steps = new Respondent(scan);
        steps.startWithCode(codes.get(0));
        steps.answer(scenario.questionnaire(), 1, 4, 4);
        Respondent device = reader(scan, "raadsleden");
        end(scan);
        assertReceived(steps, steps.send());
        Map<String, String> sheet = sheet();
        sheet.put("code", codes.get(1));
        assertThat(new Respondent(scan).post("/vragen/raadsleden", sheet).statusCode())
                .isEqualTo(410);
        assertThat(device.post("/vragen/raadsleden", sheet).statusCode()).isEqualTo(204);
        assertThat(all(scan)).hasSize(2).allMatch(one -> one.audience().equals("raadsleden"));
    }

    /** Who comes next to a device for all did not begin in time because somebody before did. */
    @Test
    void forgetsOnADeviceForAllThatSomebodyBegan() {
        Scan scan = open();
        Respondent kiosk = new Respondent(scan);
        kiosk.get("/kiosk");
        assertThat(kiosk.get("/vragen/inwoners").statusCode()).isEqualTo(200);
        end(scan);
        assertThat(kiosk.get("/vragen/inwoners").statusCode()).isEqualTo(200);
        kiosk.post("/kiosk/wissen", Map.of());
        assertThat(kiosk.get("/vragen/inwoners").statusCode()).isEqualTo(410);
        assertThat(heading(kiosk.get(""))).isEqualTo("Beginnen kan niet meer");
    }

    /** Nothing that the service keeps tells when a sheet was begun; the search finds what is kept, the end of the scan. */
    @Test
    void keepsNothingOfWhenASheetWasBegun() {
        Scan scan = open();
        clock.set(Instant.parse("2026-03-18T09:07:13Z"));
        long second = clock.instant().getEpochSecond();
        Respondent steps = answered(scan);
        Respondent device = reader(scan, "inwoners");
        clock.set(Instant.parse("2026-03-18T10:41:00Z"));
        end(scan);
        assertThat(device.post("/elders/pakket", parcel(scan)).statusCode()).isEqualTo(204);
        device.post("/vragen/inwoners", sheet());
        steps.send();
        assertThat(all(scan)).hasSize(2);
        List<String> rows = new StoredRows(database)
                .all().stream().map(StoredRows.Row::content).toList();
        assertThat(rows).anyMatch(row -> row.contains(scan.id().toString()) && row.contains("10:42:00"));
        for (String moment : List.of(
                device.cookies().get(BEGUN),
                String.valueOf(second),
                Long.toString(second, 36),
                Long.toHexString(second),
                "09:07:13")) {
            assertThat(rows).as(moment).noneMatch(row -> row.contains(moment));
        }
    }

    @Test
    void tellsTheGriffierHowItStands() {
        Scan scan = staff.open(staff.municipality());
        opened.add(scan);
        StaffBrowser clerk = staff.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        PageForm form = PageForm.of(clerk.get(path + "/einde"), "/einde");
        assertThat(clerk.post(
                                path + "/einde",
                                form.with("dag", "18-3-2026")
                                        .with("tijd", "9:00")
                                        .fields())
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(path + "/einde", form.with("tijd", "12:30").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(clerk.get(path)).text())
                .contains(
                        "Beginnen kan tot 18 maart 2026 om 12.30 uur. Wie dan bezig is, kan versturen tot 18 maart 2026"
                                + " om 14.30 uur.");
        PageForm close = PageForm.of(clerk.get(path + "/sluiten"), "/sluiten");
        assertThat(clerk.post(path + "/sluiten", close.with("actie", "einde").fields())
                        .statusCode())
                .isEqualTo(303);
        clock.move(MINUTE);
        assertThat(page(clerk.get(path)).text())
                .contains(
                        "Nog tot 18 maart 2026 om 11.01 uur kan wie bezig is versturen. Daarna sluit de scan vanzelf.");
        assertThat(page(clerk.get(path)).select("a[href$=/uitnodigingen], a[href$=/brieven]"))
                .isEmpty();
        Response tooLate =
                clerk.post(path + "/einde", form.with("tijd", "15:00").fields());
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(page(clerk.get(path + "/sluiten")).text())
                .contains("Wie nog bezig is, kan dan niet meer versturen.");
        PageForm now = PageForm.of(clerk.get(path + "/sluiten"), "/sluiten");
        assertThat(clerk.post(path + "/sluiten", now.with("actie", "sluit").fields())
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
    }

    private Map<String, String> parcel(Scan scan) {
        byte[] content = new byte[12 + Parcels.sealedRoom(scenario.questionnaire())];
        return Map.of(
                "kenmerk",
                PLACE,
                "inhoud",
                Base64.getUrlEncoder().withoutPadding().encodeToString(content));
    }
}
