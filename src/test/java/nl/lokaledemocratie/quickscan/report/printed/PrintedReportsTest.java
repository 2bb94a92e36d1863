package nl.lokaledemocratie.quickscan.report.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.document.seal.Imprint;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Corrected;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

/** A report that several ask for is made once, and it is of what counts when it is given out. */
@QuarkusTest
class PrintedReportsTest {

    private static final String CORRECTED = "0e".repeat(32);
    private static final int ASKING = 8;

    @Inject
    Scenario scenario;

    @Inject
    PrintedReports reports;

    @Inject
    EntityManager entities;

    @Test
    void doesWorkOnceForAllWhoAskMeanwhile() throws Exception {
        AtTheSameTime<String, Object> work = new AtTheSameTime<>();
        CountDownLatch asked = new CountDownLatch(ASKING);
        AtomicInteger times = new AtomicInteger();
        List<Object> given = all(() -> {
            asked.countDown();
            return work.get("a", () -> {
                times.incrementAndGet();
                awaits(asked);
                sleep();
                return new Object();
            });
        });

        assertThat(times).hasValue(1);
        assertThat(given).hasSize(ASKING).allMatch(one -> one == given.get(0));
        assertThat(work.get("a", () -> "anew")).isEqualTo("anew");
    }

    @Test
    void failsForAllAndIsTriedAgainByTheNext() {
        AtTheSameTime<String, String> work = new AtTheSameTime<>();
        assertThatThrownBy(() -> work.get("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(work.get("a", () -> "yes")).isEqualTo("yes");
    }

    @Test
    void givesEverybodyTheSameFile() throws Exception {
        Scan scan = scenario.closed(scenario.municipality());
        List<byte[]> files = all(() -> reports.print(scan));
        assertThat(files).hasSize(ASKING).allSatisfy(file -> assertThat(file).isEqualTo(files.get(0)));
    }

    /** Who asked before the correction, and waited, gets the newer one too. */
    @Test
    void givesTheNewerRevisionOfAScanThatIsCorrectedMeanwhile() throws Exception {
        Scan scan = scenario.closed(scenario.municipality());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        ExecutorService other = Executors.newFixedThreadPool(2);
        PrintedReports here = ClientProxy.unwrap(reports);
        try {
            PrintedReports.Key key = new PrintedReports.Key(
                    scan.id(), 1, ReportDefinition.standard().id(), 0);
            Future<byte[]> older = other.submit(() -> here.underWay.get(key, () -> {
                begun.countDown();
                awaits(asked);
                sleep();
                Corrected.revise(entities, scan.id(), CORRECTED, "Een telfout");
                return new byte[0];
            }));
            awaits(begun);
            Future<byte[]> waiting = other.submit(() -> {
                asked.countDown();
                return reports.print(scan);
            });

            assertThat(older.get(60, TimeUnit.SECONDS)).isEmpty();
            Imprint imprint =
                    SealedFile.read(waiting.get(60, TimeUnit.SECONDS)).imprint().orElseThrow();
            assertThat(imprint.revision()).isEqualTo(2);
            assertThat(imprint.fingerprint()).isEqualTo(CORRECTED);
        } finally {
            other.shutdownNow();
        }
    }

    private static <T> List<T> all(java.util.concurrent.Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ASKING);
        try {
            List<T> given = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(java.util.Collections.nCopies(ASKING, work))) {
                given.add(one.get());
            }
            return given;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until those who just asked are waiting. */
    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
