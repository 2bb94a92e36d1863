package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.response.ExpiryWipe;
import nl.lokaledemocratie.quickscan.response.PendingPaper;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pause that lasts longer than what the service keeps of people: all of that stands still. */
@QuarkusTest
class LongPauseTest extends EndingWalk {

    @Inject
    ScanPausing pausing;

    @Inject
    ExpiryWipe wipe;

    @Inject
    PendingPaper paper;

    /** What a device needs to go on goes all at the same time. */
    @Test
    void keepsEveryCookieOfAWalkAsLong() {
        Scan scan = open();
        Respondent resident = new Respondent(scan);
        Response begun = resident.startAsResident();
        Response answered = resident.answer(scenario.questionnaire(), 1, 3, 4);
        Map<String, Long> lives = new HashMap<>();
        for (Response response : List.of(begun, resident.get("/stap/2"), answered)) {
            response.detailedCookies().asList().stream()
                    .filter(cookie -> cookie.getMaxAge() > 0)
                    .forEach(cookie -> lives.put(cookie.getName(), cookie.getMaxAge()));
        }
        assertThat(lives).containsKeys("antwoorden", "begonnen-inwoners");
        assertThat(lives.values()).containsOnly(Duration.ofDays(393).toSeconds());
    }

    /** However long it lasts: the time of a draft begins anew when the scan goes on, and its key is on the device all the while. */
    @ParameterizedTest
    @ValueSource(ints = {15, 40, 364})
    void losesNoDraftToALongPause(int days) {
        Scan scan = open();
        Respondent resident = answered(scan);
        Respondent other = answered(open());
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        clock.move(Duration.ofDays(days));
        wipe.run();
        assertThat(page(resident.get("")).select("form[action$=/wissen]"))
                .as("it is there in the pause")
                .hasSize(1);
        assertThat(resident.answer(scenario.questionnaire(), 2, 1, 5).statusCode())
                .isEqualTo(303);
        pausing.goOn(scan.id(), seen -> true);
        clock.move(Duration.ofDays(13));
        wipe.run();
        assertThat(other.send().statusCode())
                .as("of a scan that was not paused")
                .isEqualTo(410);
        assertReceived(resident, resident.send());
        assertThat(all(scan)).hasSize(1);
    }

    /** Who was away all the while has the key still. */
    @Test
    void keepsTheKeyOfWhoDidNotComeBackInThePause() {
        Scan scan = open();
        Respondent resident = answered(scan);
        clock.move(Duration.ofDays(10));
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        clock.move(Duration.ofDays(364));
        wipe.run();
        pausing.goOn(scan.id(), seen -> true);
        assertReceived(resident, resident.send());
    }

    @Test
    void wakesNothingThatHadEndedBeforeThePause() {
        Scan scan = open();
        Respondent resident = answered(scan);
        clock.move(Duration.ofDays(15));
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        pausing.goOn(scan.id(), seen -> true);
        assertThat(resident.send().statusCode()).isEqualTo(410);
        assertThat(all(scan)).isEmpty();
    }

    /** What a clerk did not confirm goes after a day as promised; what waits under a code for another device waits on. */
    @Test
    void letsTheTimeOfPeopleStandStillAndThatOfUnconfirmedPaperGoOn() {
        Scan scan = open();
        DraftTicket typed = paper.put(scan.id(), new byte[] {1});
        Respondent device = reader(scan, "inwoners");
        assertThat(device.post("/elders/pakket", parcel()).statusCode()).isEqualTo(204);
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        clock.move(Duration.ofDays(2));
        wipe.run();
        clock.move(Duration.ofDays(30));
        wipe.run();
        pausing.goOn(scan.id(), seen -> true);
        assertThat(paper.find(scan.id(), typed)).isEmpty();
        assertThat(device.post("/elders/halen", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(200);
    }

    /** Who sent, heard nothing of it because the line broke, and tries again after the pause. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void countsOnceWhatIsSentAgainAfterAPause(int days) {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Map<String, String> sheet = sheet();
        Respondent steps = answered(scan);
        Map<String, String> begun = steps.cookies();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertReceived(steps, steps.send());
        clock.move(Duration.ofHours(20));
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        clock.move(Duration.ofDays(days));
        wipe.run();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode())
                .as("in the pause")
                .isEqualTo(204);
        pausing.goOn(scan.id(), seen -> true);
        clock.move(Duration.ofHours(20));
        wipe.run();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        steps.restore(begun);
        assertReceived(steps, steps.send());
        assertThat(all(scan)).hasSize(2);
    }

    /** A receipt says in which hour somebody sent; none is left of that when a pause begins or ends. */
    @Test
    void tellsOfNoReceiptWhenItWasLeft() throws SQLException {
        Scan scan = open();
        for (int i = 0; i < 3; i++) {
            assertThat(reader(scan, "inwoners")
                            .post("/vragen/inwoners", sheet())
                            .statusCode())
                    .isEqualTo(204);
            clock.move(Duration.ofHours(2));
        }
        assertThat(hours(scan)).hasSize(3);
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(hours(scan)).hasSize(1);
    }

    private Set<Integer> hours(Scan scan) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select expires_hour from receipt where scan_id = ?")) {
            select.setObject(1, scan.id());
            Set<Integer> hours = new HashSet<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    hours.add(rows.getInt(1));
                }
            }
            return hours;
        }
    }

    /** On a device for all, where what is filled in is wiped soon. */
    @Test
    void givesACodeForAnotherDeviceInThePause() {
        Scan scan = open();
        Respondent resident = answered(scan);
        resident.get("/kiosk");
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(page(resident.get("")).select("main a[href$=/elders]")).hasSize(1);
        Response offer = resident.get("/elders");
        assertThat(offer.statusCode()).isEqualTo(200);
        assertThat(page(offer).select("form[action$=/elders]"))
                .as("nothing can be fetched now")
                .isEmpty();
        String code = page(offer).select("input[name=nieuwe-code]").val();
        Response left = resident.post("/elders/code", Map.of("nieuwe-code", code));
        assertThat(page(left).select("main").text())
                .contains(code, "nu gepauzeerd. Die tijd telt niet mee")
                .doesNotContain("Ga toch op dit apparaat verder");
        clock.move(Duration.ofDays(100));
        wipe.run();
        Respondent elsewhere = new Respondent(scan);
        assertThat(elsewhere.post("/elders", Map.of("code", code)).statusCode()).isEqualTo(409);
        pausing.goOn(scan.id(), seen -> true);
        assertThat(elsewhere.post("/elders", Map.of("code", code)).statusCode()).isEqualTo(303);
        assertReceived(elsewhere, elsewhere.send());
    }

    @Test
    void offersNoCodeWhereNothingIsFilledIn() {
        Scan scan = open();
        Respondent blank = new Respondent(scan);
        blank.startAsResident();
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(page(blank.get("")).select("main a[href$=/elders]")).isEmpty();
        for (String path : List.of("/elders", "/elders/code")) {
            Response page = blank.get(path);
            assertThat(page.statusCode()).as(path).isIn(303, 409);
        }
        assertThat(heading(blank.get("/elders"))).isEqualTo("Deze Quick Scan is even gepauzeerd");
    }
}
