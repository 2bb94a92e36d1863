package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;

/** From its end nobody begins in a scan, who had begun can send for two hours, and then it closes by itself. */
@QuarkusTest
class EndOfScanTest extends EndingWalk {

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    Scans stored;

    @Test
    void saysBeforehandUntilWhen() {
        Scan scan = open();
        assertThat(new Respondent(scan).get("").asString()).doesNotContain("kunt beginnen tot");
        periods.endNow(scan.id());
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

    /** When, from whom and where results come, also of a scan that was closed since; a page from memory says what is so now. */
    @Test
    void saysAfterSendingWhatHappensNext() {
        Scan scan = open();
        Respondent resident = answered(scan);
        resident.send();
        String organisation = scan.organisation().fullName();
        String ask = " Wilt u weten wanneer en waar u die kunt lezen? Vraag het na bij " + organisation + ".";
        assertThat(next(resident))
                .isEqualTo("Wanneer deze Quick Scan sluit, bepaalt " + organisation + ". Daarna komen de uitkomsten."
                        + ask);
        periods.endNow(scan.id());
        String planned = "Deze Quick Scan sluit op 18 maart 2026 om 11.01 uur. Daarna komen de uitkomsten." + ask;
        assertThat(next(resident)).isEqualTo(planned);
        clock.move(ALMOST);
        assertThat(next(resident)).isEqualTo(planned);
        closing.close(scan.id());
        assertThat(next(resident)).isEqualTo("Deze Quick Scan is gesloten. De uitkomsten volgen." + ask);
    }

    private static String next(Respondent resident) {
        return page(resident.get("/bedankt"))
                .select("h2:contains(Hoe gaat het nu verder?) + p")
                .text();
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

    /** Neither a page that asks whether one is sure nor any other button leads to something that is refused then. */
    @Test
    void offersNobodyToBeginAgainAfterTheEnd() {
        Scan scan = open();
        List<String> codes = invitations.issue(scan.id(), "raadsleden", 3);
        Respondent resident = answered(scan);
        Respondent councillor = new Respondent(scan);
        councillor.startWithCode(codes.get(0));
        councillor.answer(scenario.questionnaire(), 1, 4, 4);
        end(scan);

        Response other = resident.post("/code", Map.of("code", codes.get(1)));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(heading(other)).isEqualTo("Beginnen kan niet meer");
        assertThat(page(other).select("[role=alert]").text()).contains("Beginnen met deze code kan niet meer.");
        Response again = resident.post("/start", Map.of("groep", "inwoners"));
        assertThat(again.statusCode()).isEqualTo(410);
        for (Response response : List.of(other, again)) {
            assertThat(page(response).text()).doesNotContain("begin opnieuw", "opnieuw beginnen");
            assertThat(page(response).select("main a[href*=/stap/]").text()).isEqualTo("Ga verder");
        }
        assertReceived(resident, resident.send());

        Response same = councillor.post("/code", Map.of("code", codes.get(2)));
        assertThat(same.header("Location")).contains("/meedoen/" + scan.link() + "/");
        assertReceived(councillor, councillor.send());
        assertThat(invitations.findAdmission(scan.id(), codes.get(2))).isEmpty();
        assertThat(invitations.findAdmission(scan.id(), codes.get(0))).isPresent();
        assertThat(heading(new Respondent(scan).get("/overzicht"))).isEqualTo("Beginnen kan niet meer");
        assertThat(all(scan)).hasSize(2);
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
}
