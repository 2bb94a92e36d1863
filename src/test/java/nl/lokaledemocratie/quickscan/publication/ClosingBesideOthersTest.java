package nl.lokaledemocratie.quickscan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closing beside others: who answers, here or elsewhere, and who reads the database for another purpose. */
@QuarkusTest
class ClosingBesideOthersTest {

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Inject
    Scans scans;

    @Inject
    ScanService service;

    @Inject
    ResponseCounts counts;

    @Inject
    DataSource database;

    private Scan scan;

    @BeforeEach
    void answer() {
        scan = scenario.answered(scenario.municipality());
    }

    /** A closing may take minutes; who answers meanwhile holds no connection for so long. */
    @Test
    void letsNobodyWaitForAClosing() {
        QuarkusTransaction.begin();
        try {
            service.close(scan.id());
            long began = System.nanoTime();
            assertThatThrownBy(() -> CompletableFuture.runAsync(
                                    () -> QuarkusTransaction.requiringNew().run(() -> service.holdOpen(scan.id())))
                            .get(20, TimeUnit.SECONDS))
                    .hasStackTraceContaining("lock timeout");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(2_500));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** A backup or another closing may hold tables for long, and a closing has to write them anew. */
    @Test
    void letsOthersSendWhileItWaitsForATable() throws Exception {
        Scan other = scenario.open(scenario.municipality());
        CompletableFuture<Void> closed;
        try (Connection reader = database.getConnection();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("lock table draft, receipt, invitation, sealed_address, ballot_key in access share mode");
            closed = CompletableFuture.runAsync(() -> closing.close(scan.id()));
            await(() -> status() == ScanStatus.CLOSED);
            for (int sending = 0; sending < 5; sending++) {
                assertThat(CompletableFuture.runAsync(() -> scenario.answer(other, scenario.sheets()))
                                .get(20, TimeUnit.SECONDS))
                        .isNull();
            }
            reader.rollback();
        }
        closed.get(60, TimeUnit.SECONDS);
        closing.finishAll();
        assertThat(publications.find(scan.id())).isPresent();
    }

    /** A backup, or somebody who looks: the answers are opened, and the sealed ones go when nobody reads them. */
    @Test
    void closesWhileSomebodyReadsItsSealedSheets() throws Exception {
        CompletableFuture<Void> closed;
        try (Connection reader = database.getConnection();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("select count(*) from " + StoredSheets.table(scan.id()));
            closed = CompletableFuture.runAsync(() -> closing.close(scan.id()));
            await(() -> status() == ScanStatus.CLOSED);
            assertThat(counts.answered(scan.id(), "raadsleden")).isPositive();
            reader.rollback();
        }
        closed.get(60, TimeUnit.SECONDS);
        closing.finishAll();
        assertThat(publications.find(scan.id())).isPresent();
        try (Connection connection = database.getConnection();
                Statement looking = connection.createStatement();
                ResultSet table =
                        looking.executeQuery("select to_regclass('" + StoredSheets.table(scan.id()) + "') is null")) {
            assertThat(table.next() && table.getBoolean(1)).isTrue();
        }
    }

    /** Only its own sheets are taken away as a whole: who reads or stores those of another scan does not hold it up, nor wait for it. */
    @Test
    void waitsForNobodyWhoHoldsTheSheetsOfAnotherScan() throws Exception {
        Scan other = scenario.answered(scenario.municipality());
        try (Connection holder = database.getConnection();
                Statement holding = holder.createStatement()) {
            holder.setAutoCommit(false);
            holding.execute("lock table " + StoredSheets.table(other.id()) + ", answer_sheet in row exclusive mode");
            CompletableFuture.runAsync(() -> closing.close(scan.id())).get(60, TimeUnit.SECONDS);
            holder.rollback();
        }
        assertThat(publications.find(scan.id())).isPresent();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int left = 300; !done.getAsBoolean(); left--) {
            assertThat(left).isPositive();
            Thread.sleep(100);
        }
    }

    private ScanStatus status() {
        return QuarkusTransaction.requiringNew().call(() -> scans.get(scan.id()).status());
    }
}
