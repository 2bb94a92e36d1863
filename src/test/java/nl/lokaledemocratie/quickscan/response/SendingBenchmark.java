package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.testing.CpuUse;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * How many sendings a second are acknowledged, with the database writing to disk each time, and what each costs. Not part of the usual tests: {@code mvn -Pbenchmark test}.
 */
@QuarkusTest
class SendingBenchmark {

    private static final int WARMING = 2_000;
    private static final int SENDINGS = 4_000;
    private static final int THREADS = 8;

    @Inject
    Scenario scenario;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Drafts drafts;

    @Inject
    ResponseIntake intake;

    @Inject
    ResponseCounts counts;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quickscan.data-folder")
    Path data;

    @Test
    void sends() throws Exception {
        Scan scan = scenario.openForResidents();
        Questionnaire questionnaire = questionnaires.of(scan);
        send(scan, questionnaire, start(scan, questionnaire, WARMING));
        List<DraftTicket> tickets = start(scan, questionnaire, SENDINGS);
        long log = number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
        CpuUse before = CpuUse.now(data);
        long began = System.nanoTime();
        send(scan, questionnaire, tickets);
        CpuUse used = CpuUse.now(data).since(before);
        double seconds = (System.nanoTime() - began) / 1e9;
        long bytes = number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn") - log;
        System.out.printf(
                "%n%,d sendings by %d at once: %.0f a second, %,d bytes of log each%n",
                SENDINGS, THREADS, SENDINGS / seconds, bytes / SENDINGS);
        System.out.printf(
                "CPU each: %.2f ms of the service, %.2f ms of the database%n",
                used.serviceEach(SENDINGS), used.databaseEach(SENDINGS));

        assertThat(counts.byAudience(scan.id())).isEqualTo(Map.of("inwoners", WARMING + SENDINGS));
    }

    private List<DraftTicket> start(Scan scan, Questionnaire questionnaire, int number) {
        List<AnswerSheet> sheets = new RandomSheets(questionnaire, number).of("inwoners", number);
        return sheets.stream()
                .map(sheet -> drafts.start(scan.id(), questionnaire, new Draft(sheet, Optional.empty())))
                .toList();
    }

    private void send(Scan scan, Questionnaire questionnaire, List<DraftTicket> tickets) throws Exception {
        UUID id = scan.id();
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        List<Callable<ResponseIntake.Outcome>> sendings = new ArrayList<>();
        tickets.forEach(ticket -> sendings.add(() -> intake.send(id, questionnaire, ticket)));
        for (Future<ResponseIntake.Outcome> sent : people.invokeAll(sendings)) {
            assertThat(sent.get()).isEqualTo(ResponseIntake.Outcome.RECEIVED);
        }
        people.shutdown();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
