package nl.lokaledemocratie.quickscan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances behind one address on one database; while people send, each of the three is killed in turn and the database stands still. What was acknowledged is
 * there once. More of it: {@code mvn -Pload verify -Dload.sheets=100000 -Dload.rounds=20}.
 */
class FaultsIT {

    private static final int SHEETS = Integer.getInteger("load.sheets", 300);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 4);
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PEOPLE = Integer.getInteger("load.people", 16);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void losesNothingAndCountsNothingTwice() throws Exception {
        try (Installation installation = new Installation(folder, 2);
                Balancer balancer = new Balancer(installation.ports())) {
            ShortScan scan = ShortScan.open(http, balancer.address(), installation.demonstration());
            List<String> marks =
                    IntStream.range(0, SHEETS).mapToObj("%07d"::formatted).toList();
            long began = System.nanoTime();
            send(
                    marks.stream()
                            .map(mark -> new Sending(http, balancer.address(), scan.link(), mark))
                            .toList(),
                    installation,
                    scan.link());
            double seconds = (System.nanoTime() - began) / 1e9;
            scan.close();
            System.out.printf("%,d sheets acknowledged in %.0f s, %d faults%n", acknowledged.get(), seconds, ROUNDS);
            assertThat(installation.marks(scan.id())).isEqualTo(marks);
        }
    }

    private void send(List<Sending> sendings, Installation installation, String link) throws Exception {
        List<URI> pages = installation.ports().stream()
                .map(port -> URI.create("http://localhost:" + port + link))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<? extends Future<?>> sent = sendings.stream()
                .map(sending -> people.submit(() -> {
                    sending.run();
                    acknowledged.incrementAndGet();
                }))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            awaitAcknowledged((round + 1) * SHEETS / (ROUNDS + 1));
            fault(installation, round, pages);
        }
        for (Future<?> one : sent) {
            one.get();
        }
        people.shutdown();
    }

    private void fault(Installation installation, int round, List<URI> pages) throws Exception {
        switch (round % 4) {
            case 0 -> installation.killInstance(0);
            case 1 -> installation.killDatabase();
            case 2 -> installation.killInstance(1);
            default -> freeze(installation, pages);
        }
    }

    /** Until each instance said by itself that it cannot be reached just now: nobody waits as long as the database stands still. */
    private void freeze(Installation installation, List<URI> pages) throws Exception {
        installation.freezeDatabase();
        try {
            for (URI page : pages) {
                HttpRequest request =
                        HttpRequest.newBuilder(page).timeout(PATIENCE).build();
                HttpResponse<String> answer;
                do {
                    answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                } while (answer.statusCode() != UNAVAILABLE);
                assertThat(answer.body()).contains("even niet bereikbaar");
            }
        } finally {
            installation.thawDatabase();
        }
    }

    private void awaitAcknowledged(int number) throws InterruptedException {
        while (acknowledged.get() < number) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
