package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.response.ResponseIntake;
import nl.lokaledemocratie.quickscan.response.ScanPausing;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** While a scan is paused nobody begins or sends, at once; nothing that was begun is lost, and it closes at its time all the same. */
@QuarkusTest
class PauseOfScanTest extends EndingWalk {

    private static final String PAUSED = "Deze Quick Scan is even gepauzeerd";

    @Inject
    ScanPausing pausing;

    @Inject
    ClosingService closing;

    @Inject
    ResponseIntake intake;

    @Inject
    Scans stored;

    @Test
    void letsNobodyBeginAndSaysWhyInEveryLanguage() {
        Scan scan = open();
        String code = invitations.issue(scan.id(), "raadsleden", 1).get(0);
        pausing.pause(scan.id(), PauseReason.TROUBLE, seen -> true);
        Respondent visitor = new Respondent(scan);
        for (String path : List.of("", "/vragen/inwoners", "/elders", "/overzicht", "/stap/1", "/kiosk")) {
            Response page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(409);
            assertThat(heading(page)).as(path).isEqualTo(PAUSED);
        }
        assertThat(page(visitor.get("")).text())
                .contains("Er is een technisch probleem.", "nog ten minste 14 dagen", "blijft geldig");
        assertThat(visitor.post("/start", Map.of("groep", "inwoners")).statusCode())
                .isEqualTo(409);
        assertThat(visitor.post("/code", Map.of("code", code)).statusCode()).isEqualTo(409);
        assertThat(visitor.cookies()).isEmpty();
        Map<String, String> said = new HashMap<>();
        for (String language : List.of("nl", "nl-simple", "en", "tr", "ar", "pl", "uk")) {
            String text = page(visitor.get("?taal=" + language)).select("main").text();
            assertThat(text)
                    .doesNotContain("{", "null")
                    .contains(scan.organisation().fullName());
            said.put(text, language);
        }
        assertThat(said)
                .hasSizeGreaterThanOrEqualTo(
                        scenario.questionnaire().languages().size());
        pausing.goOn(scan.id(), seen -> true);
        assertThat(visitor.get("").statusCode()).isEqualTo(200);
        assertThat(visitor.startWithCode(code).statusCode()).isEqualTo(303);
    }

    /** Also where the page lies in memory, and for who has it and asks whether it changed. */
    @Test
    void takesEffectAtOnceOnPagesFromMemory() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Response before = device.get("/vragen/inwoners");
        assertThat(before.statusCode()).isEqualTo(200);
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(device.get("/vragen/inwoners").statusCode()).isEqualTo(409);
        assertThat(device.get("").statusCode()).isEqualTo(409);
        pausing.goOn(scan.id(), seen -> true);
        assertThat(device.get("/vragen/inwoners").statusCode()).isEqualTo(200);
        assertThat(device.get("").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsWhatIsTypedStepByStepAndTakesItAfterwards() {
        Scan scan = open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        Response kept = resident.answer(scenario.questionnaire(), 1, 3, 4);
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(heading(resident.get("/stap/2"))).isEqualTo(PAUSED);
        assertThat(resident.send().statusCode()).isEqualTo(409);
        assertThat(page(resident.get("")).select("form[action$=/wissen]")).hasSize(1);
        assertThat(all(scan)).isEmpty();

        pausing.goOn(scan.id(), seen -> true);
        assertReceived(resident, resident.send());
        assertThat(only(scan).ratings().isBlank()).isFalse();
    }

    /** A device must not take it for closed: it would throw the answers away. */
    @Test
    void refusesADeviceInWordsAndTakesTheSameSheetAfterwards() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Map<String, String> sheet = sheet();
        pausing.pause(scan.id(), PauseReason.EVENT, seen -> true);
        Response refused = device.post("/vragen/inwoners", sheet);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("text"))
                .contains("Uw antwoorden zijn niet verstuurd. Ze blijven op dit apparaat bewaard.");
        assertThat(all(scan)).isEmpty();
        pausing.goOn(scan.id(), seen -> true);
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void keepsReceivedWhatWasReceivedBeforeThePause() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Map<String, String> sheet = sheet();
        Respondent steps = answered(scan);
        Map<String, String> begun = steps.cookies();
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        assertReceived(steps, steps.send());
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(device.post("/vragen/inwoners", sheet).statusCode()).isEqualTo(204);
        steps.restore(begun);
        assertReceived(steps, steps.send());
        assertThat(all(scan)).hasSize(2);
    }

    /** On another instance a page may be some seconds old; what is stored asks the database. */
    @Test
    void storesNothingWhilePausedWhateverAPageThought() throws SQLException {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Respondent steps = answered(scan);
        assertThat(device.get("").statusCode()).isEqualTo(200);
        behindItsBack(scan);
        assertThat(device.get("").statusCode())
                .as("this instance heard nothing yet")
                .isEqualTo(200);
        assertThat(device.post("/vragen/inwoners", sheet()).statusCode()).isEqualTo(409);
        assertThat(steps.send().statusCode()).isEqualTo(409);
        assertThat(new Respondent(scan)
                        .post("/start", Map.of("groep", "inwoners"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(all(scan)).isEmpty();
    }

    private void behindItsBack(Scan scan) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update scan set paused_at = now(), pause_reason = 'UNTOLD' where id = ?")) {
            update.setObject(1, scan.id());
            update.executeUpdate();
        }
    }

    @Test
    void letsWhoBeganLeaveTheirAnswersForAnotherDeviceAndWipeThem() {
        Scan scan = open();
        Respondent device = reader(scan, "inwoners");
        Respondent steps = answered(scan);
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        assertThat(device.post("/elders/pakket", parcel()).statusCode()).isEqualTo(204);
        assertThat(device.post("/elders/halen", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(409);
        assertThat(heading(steps.get("/wissen"))).isEqualTo("Wilt u uw antwoorden wissen?");
        assertThat(steps.post("/wissen", Map.of()).statusCode()).isEqualTo(303);
        pausing.goOn(scan.id(), seen -> true);
        assertThat(steps.send().statusCode()).isEqualTo(410);
        assertThat(device.post("/elders/halen", Map.of("kenmerk", PLACE)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesPaperAsAlways() {
        Scan scan = open();
        pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
        intake.storeAll(
                scan.id(),
                scenario.questionnaire(),
                List.of(scenario.sheet("inwoners", 4)),
                Channel.PAPER,
                LocalDate.of(2026, 3, 18));
        assertThat(all(scan)).hasSize(1);
    }

    @Test
    void endsAndClosesAtItsTimeAllTheSame() throws InterruptedException {
        Scan scan = open();
        Respondent steps = answered(scan);
        end(scan);
        pausing.pause(scan.id(), PauseReason.MISTAKE, seen -> true);
        assertThat(page(steps.get("")).text()).contains("sluit op 18 maart 2026 om 11.01 uur");
        assertThat(steps.send().statusCode()).isEqualTo(409);
        clock.move(ALMOST);
        closing.closeEnded();
        assertThat(now(scan).status()).isEqualTo(ScanStatus.OPEN);
        clock.move(MINUTE);
        assertThatThrownBy(() -> pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true))
                .isInstanceOf(ScanEndedException.class);
        // The service may be closing it by itself just now.
        for (int i = 0; i < 100 && now(scan).status() != ScanStatus.CLOSED; i++) {
            closing.closeEnded();
            Thread.sleep(100);
        }
        assertThat(now(scan).status()).isEqualTo(ScanStatus.CLOSED);
        assertThat(now(scan).pause()).isEmpty();
        assertThat(heading(steps.get(""))).isEqualTo("Deze Quick Scan is gesloten");
        assertThat(all(scan)).isEmpty();
    }

    private Scan now(Scan scan) {
        return QuarkusTransaction.requiringNew().call(() -> stored.get(scan.id()));
    }

    /** As two clerks do, or two windows: one pauses it, the other hears that it is. */
    @Test
    void pausesOnceThoughTwoDoSoAtOnce() throws Exception {
        Scan scan = open();
        Callable<Boolean> pause = () -> {
            try {
                pausing.pause(scan.id(), PauseReason.UNTOLD, seen -> true);
                return true;
            } catch (ChangedMeanwhileException e) {
                return false;
            }
        };
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        int done = 0;
        for (Future<Boolean> paused : clerks.invokeAll(List.of(pause, pause))) {
            done += paused.get() ? 1 : 0;
        }
        clerks.shutdown();
        assertThat(done).isEqualTo(1);
        pausing.goOn(scan.id(), seen -> true);
        assertThatThrownBy(() -> pausing.goOn(scan.id(), seen -> true)).isInstanceOf(ChangedMeanwhileException.class);
    }
}
