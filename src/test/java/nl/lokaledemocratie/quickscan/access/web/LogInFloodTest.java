package nl.lokaledemocratie.quickscan.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RawForm;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** Sixty who try passwords at once get no more than a turn or a clear refusal, and no respondent notices. */
@QuarkusTest
class LogInFloodTest {

    private static final int FLOOD = 60;
    private static final int RESPONDENTS = 4;

    /** Respondents are seen between two commands, and hardly anybody else. */
    private static final int FEW = RESPONDENTS + 4;

    @Inject
    Scenario scenario;

    @Inject
    AccountPasswords passwords;

    @Inject
    DataSource database;

    @Test
    void leavesRespondentsAndConnectionsAlone() throws Exception {
        Scan scan = scenario.open(scenario.municipality());
        StaffBrowser page = StaffBrowser.anonymous();
        page.get("/inloggen");
        ExecutorService many = Executors.newCachedThreadPool();
        try {
            List<Future<String>> tries = new ArrayList<>();
            List<Future<Integer>> walks = new ArrayList<>();
            for (int i = 0; i < FLOOD; i++) {
                tries.add(many.submit(() -> guess(page)));
            }
            for (int i = 0; i < RESPONDENTS; i++) {
                walks.add(many.submit(walk(scan)));
            }
            assertThat(mostHeldUntilDone(tries)).isLessThanOrEqualTo(FEW);
            for (Future<String> one : tries) {
                assertThat(one.get()).containsPattern("^HTTP/1.1 (303|503) ");
                assertThat(one.get().startsWith("HTTP/1.1 503"))
                        .isEqualTo(one.get().contains("Retry-After: 5"));
            }
            for (Future<Integer> one : walks) {
                assertThat(one.get()).isEqualTo(303);
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void hashesNothingWithinATransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> passwords.findByPassword("niemand", "een wachtwoord")))
                .hasStackTraceContaining("Transaction is not allowed");
    }

    private static String guess(StaffBrowser page) throws Exception {
        String name = "u" + UUID.randomUUID();
        return RawForm.post(
                "127.0.0.77",
                "/inloggen",
                page.cookies(),
                "gebruikersnaam=" + name + "&wachtwoord=een-kat-in-het-nauw");
    }

    private Callable<Integer> walk(Scan scan) {
        return () -> {
            Respondent resident = new Respondent(scan);
            resident.startAsResident();
            resident.answer(scenario.questionnaire(), 1, 4, 4);
            return resident.send().statusCode();
        };
    }

    /** The most connections that were held while their holder did something else. */
    private int mostHeldUntilDone(List<Future<String>> tries) throws SQLException, InterruptedException {
        int most = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!tries.stream().allMatch(Future::isDone)) {
                try (ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_stat_activity where state like 'idle in transaction%'")) {
                    rows.next();
                    most = Math.max(most, rows.getInt(1));
                }
                Thread.sleep(5);
            }
        }
        return most;
    }
}
