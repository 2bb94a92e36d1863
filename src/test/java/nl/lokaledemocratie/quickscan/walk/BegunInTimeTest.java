package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** Of whom the service knows that they began before the end of a scan, and that it keeps nothing of it. */
@QuarkusTest
class BegunInTimeTest extends EndingWalk {

    @Inject
    FloodSeal seal;

    @Test
    void believesOnlyWhatTheServiceSealedForThisScanBeforeItsEnd() {
        Scan scan = open();
        Scan other = open();
        String ofAnother = reader(other, "inwoners").cookies().get(BEGUN);
        end(scan);
        String tooLate = seal.now(FloodSeal.shownOf(scan.id(), "inwoners"));
        String forged =
                tooLate.replaceFirst("^[^.]+", Long.toString(clock.instant().getEpochSecond() - 3600, 36));
        for (String moment : List.of(ofAnother, tooLate, forged, "nu", "")) {
            Respondent somebody = new Respondent(scan).with(Map.of(BEGUN, moment));
            assertThat(somebody.get("/vragen/inwoners").statusCode()).as(moment).isEqualTo(410);
            assertThat(somebody.post("/vragen/inwoners", sheet()).statusCode())
                    .as(moment)
                    .isEqualTo(410);
            assertThat(somebody.post("/elders/pakket", parcel()).statusCode())
                    .as(moment)
                    .isEqualTo(410);
        }
        assertThat(all(scan)).isEmpty();
    }

    /** A proof of one group is none of another, also by way of another device. */
    @Test
    void letsWhoBeganInOneGroupSendInNoOther() {
        Scan scan = open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        Respondent device = reader(scan, "inwoners");
        String ofResident = device.cookies().get(BEGUN);
        end(scan);
        assertThat(device.post("/elders/pakket", parcel()).statusCode()).isEqualTo(204);
        Respondent next = new Respondent(scan);
        assertThat(next.post("/elders/weg", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(204);
        assertThat(next.cookies()).containsOnlyKeys(BEGUN);
        Map<String, String> councillor = sheet();
        councillor.put("code", code);
        String ofCouncillor = FloodSeal.shownBy("raadsleden");
        for (Respondent somebody : List.of(device, next, new Respondent(scan).with(Map.of(ofCouncillor, ofResident)))) {
            assertThat(somebody.get("/vragen/raadsleden").statusCode()).isEqualTo(410);
            assertThat(somebody.post("/vragen/raadsleden", councillor).statusCode())
                    .isEqualTo(410);
        }
        assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(204);
        assertThat(all(scan)).hasSize(1);
    }

    /** What sending in one group takes away is of that group. */
    @Test
    void keepsWhatSomebodyElseBeganInAnotherGroupOnTheSameDevice() {
        Scan scan = open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        Respondent device = reader(scan, "inwoners");
        assertThat(device.get("/vragen/raadsleden").statusCode()).isEqualTo(200);
        end(scan);
        assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(204);
        Map<String, String> councillor = sheet();
        councillor.put("code", code);
        assertThat(device.post("/vragen/raadsleden", councillor).statusCode()).isEqualTo(204);
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

        assertThat(device.post("/elders/pakket", parcel()).statusCode()).isEqualTo(204);
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

    /** However often an acknowledgement gets lost on its way, it was one sheet. */
    @Test
    void letsADeviceSendOneSheetAfterTheEnd() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        end(scan);
        Map<String, String> sheet = sheet();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(410);
        assertThat(device.get("/vragen/inwoners").statusCode()).isEqualTo(410);
        assertThat(all(scan)).hasSize(1);
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
        assertThat(device.post("/elders/pakket", parcel()).statusCode()).isEqualTo(204);
        String shown = device.cookies().get(BEGUN);
        device.post("/vragen/inwoners", sheet());
        steps.send();
        assertThat(all(scan)).hasSize(2);
        List<String> rows = new StoredRows(database)
                .all().stream().map(StoredRows.Row::content).toList();
        assertThat(rows).anyMatch(row -> row.contains(scan.id().toString()) && row.contains("10:42:00"));
        for (String moment : List.of(
                shown, String.valueOf(second), Long.toString(second, 36), Long.toHexString(second), "09:07:13")) {
            assertThat(rows).as(moment).noneMatch(row -> row.contains(moment));
        }
    }
}
