package nl.lokaledemocratie.quickscan.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.testing.CpuUse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What residents cost the processor, measured from outside: the built service is a process of its own, the database too, and who plays the
 * residents counts for nothing. Times are of no use where others share the machine; ratios are. Not part of the usual tests:
 * {@code mvn -Pbenchmark verify}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyBenchmark {

    private static final int WARMING = Integer.getInteger("speed.warming", 1_500);
    private static final int JOURNEYS = Integer.getInteger("speed.journeys", 200);
    private static final int SENDINGS = 5 * JOURNEYS;
    private static final int ROUNDS = 5;
    private static final int MANY = Integer.getInteger("speed.sheets", 1_000_000);

    private static RunningService service;
    private static Journeys journeys;

    @TempDir
    static Path folder;

    /** Gives the number of requests. */
    private interface Visit {
        int go() throws IOException;
    }

    /** In milliseconds of the processor, for one visit. */
    private record Cost(int requests, double service, double database) {

        double perRequest() {
            return (service + database) / requests;
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = RunningService.started(
                folder,
                List.of(
                        "-Xmx256m",
                        "-Dquickscan.demo.enabled=true",
                        "-Dquickscan.flood.sheets=1000000000",
                        "-Dquickscan.flood.per-address=1000000000"));
        journeys = Journeys.ofDemonstration(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void costsOfAJourney() throws IOException {
        measure("Journey on the device, with all files", JOURNEYS, journeys::onDevice);
        measure("Journey step by step", JOURNEYS, journeys::stepByStep);
        measure("A sheet sent from a device", SENDINGS, journeys::send);
    }

    @Test
    @Order(2)
    void keepsUpWithMany() throws IOException, InterruptedException, ExecutionException {
        for (int people : new int[] {1, 8, 32}) {
            together("first page", people, () -> journeys.read(journeys.link()));
            together("page with all questions", people, () -> journeys.read(journeys.questions()));
            together("sheet sent", people, journeys::send);
        }
    }

    /** Whoever sends the next sheet pays nothing for those that lie there already. */
    @Test
    @Order(3)
    void costsNoMoreAmongAMillionSheets() throws IOException, SQLException {
        Cost few = measure("A sheet sent among thousands", SENDINGS, journeys::send);
        fill();
        Cost many = measure("A sheet sent among a million", SENDINGS, journeys::send);
        assertThat(many.perRequest()).isLessThan(1.1 * few.perRequest());
    }

    /** The best of some rounds: what disturbs only adds. */
    private static Cost measure(String name, int visits, Visit visit) throws IOException {
        for (int i = 0; i < WARMING; i++) {
            visit.go();
        }
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Cost cost = cost(visits, visit);
            System.out.printf(
                    "%s: %d requests, CPU %.2f ms of the service and %.2f ms of the database, %.2f ms per request%n",
                    name, cost.requests(), cost.service(), cost.database(), cost.perRequest());
            costs.add(cost);
        }
        return costs.stream().min(Comparator.comparingDouble(Cost::perRequest)).orElseThrow();
    }

    private static Cost cost(int visits, Visit visit) throws IOException {
        CpuUse before = CpuUse.of(service.handle(), folder);
        int requests = 0;
        for (int i = 0; i < visits; i++) {
            requests += visit.go();
        }
        CpuUse used = CpuUse.of(service.handle(), folder).since(before);
        return new Cost(requests / visits, used.serviceEach(visits), used.databaseEach(visits));
    }

    private static void together(String name, int people, Visit visit) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Callable<Long>> visits = new ArrayList<>();
        for (int i = 0; i < 20 * JOURNEYS; i++) {
            visits.add(() -> {
                long start = System.nanoTime();
                visit.go();
                return System.nanoTime() - start;
            });
        }
        long start = System.nanoTime();
        long[] times = new long[visits.size()];
        int done = 0;
        for (Future<Long> time : threads.invokeAll(visits)) {
            times[done++] = time.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        Arrays.sort(times);
        System.out.printf(
                "%s, %d at once: %.0f a second, 99 of 100 within %.1f ms%n",
                name, people, done / seconds, times[done * 99 / 100] / 1e6);
    }

    /** With copies of one sheet: while a scan is open nobody reads them. */
    private static void fill() throws IOException, SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            String box;
            try (ResultSet found = statement.executeQuery(
                    "select tableoid::regclass::text from sealed_sheet where audience = 'inwoners' limit 1")) {
                found.next();
                box = found.getString(1);
            }
            statement.execute(
                    """
                    insert into %1$s (scan_id, sheet_key, audience, batch, content)
                    select scan_id, gen_random_uuid(), audience, batch, content
                    from (select * from %1$s where audience = 'inwoners' limit 1) as one, generate_series(1, %2$d)
                    """
                            .formatted(box, MANY));
            statement.execute("vacuum analyze " + box);
            statement.execute("checkpoint");
        }
    }
}
