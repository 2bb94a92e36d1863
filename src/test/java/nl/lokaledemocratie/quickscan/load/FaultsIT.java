package nl.lokaledemocratie.quickscan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
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
 * Two instances behind one address on one database; while people send, each of the three is killed in turn. What was acknowledged is
 * there once. More of it: {@code mvn -Pload verify -Dload.sheets=100000 -Dload.rounds=20}.
 */
class FaultsIT {

    private static final int SHEETS = Integer.getInteger("load.sheets", 300);
    private static final int ROUNDS = Integer.getInteger("load.rounds", 3);
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
                    installation);
            double seconds = (System.nanoTime() - began) / 1e9;
            scan.close();
            System.out.printf("%,d sheets acknowledged in %.0f s, %d kills%n", acknowledged.get(), seconds, ROUNDS);
            assertThat(installation.marks(scan.id())).isEqualTo(marks);
        }
    }

    private void send(List<Sending> sendings, Installation installation) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<? extends Future<?>> sent = sendings.stream()
                .map(sending -> people.submit(() -> {
                    sending.run();
                    acknowledged.incrementAndGet();
                }))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            awaitAcknowledged((round + 1) * SHEETS / (ROUNDS + 1));
            fault(installation, round);
        }
        for (Future<?> one : sent) {
            one.get();
        }
        people.shutdown();
    }

    private static void fault(Installation installation, int round) throws IOException {
        switch (round % 3) {
            case 0 -> installation.killInstance(0);
            case 1 -> installation.killDatabase();
            default -> installation.killInstance(1);
        }
    }

    private void awaitAcknowledged(int number) throws InterruptedException {
        while (acknowledged.get() < number) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
