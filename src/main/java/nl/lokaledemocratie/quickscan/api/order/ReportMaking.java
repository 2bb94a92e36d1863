package nl.lokaledemocratie.quickscan.api.order;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.reach.Reading;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReport;
import nl.lokaledemocratie.quickscan.report.printed.PrintedReports;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/**
 * Makes ordered reports, one at a time on each instance, so that programs keep nobody else waiting. The same publication gives the same file:
 * what is kept is only that it could be made, and who fetches it gets it printed anew, once a minute at most. An order that a restart left is taken on by who asks for it.
 */
@ApplicationScoped
public class ReportMaking {

    private static final long MOST_BYTES = 8_000_000;

    private static final Logger LOG = Logger.getLogger(ReportMaking.class);

    @Inject
    Orders orders;

    @Inject
    Scans scans;

    @Inject
    Accounts accounts;

    @Inject
    Reading reading;

    @Inject
    PrintedReports reports;

    /** What was fetched lately, so that asking again and again costs no printing. */
    private final Cache<Fetched, PrintedReport> fetched = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Fetched, PrintedReport>weigher((key, report) -> report.file().length)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(making -> {
        Thread daemon = new Thread(making, "ordered-reports");
        daemon.setDaemon(true);
        return daemon;
    });

    /** Has an order made that is not; what is being made already is left alone. */
    public void start(Order order) {
        if (order.state() == Order.State.WAITING && underWay.add(order.id())) {
            thread.execute(() -> make(order));
        }
    }

    /** @param words with the answers in people's own words, which not everybody may read */
    private record Fetched(UUID order, boolean words) {}

    /** The file of an order that is made, as it counts now. */
    public byte[] print(Order order, Scan scan, boolean words) {
        Fetched key = new Fetched(order.id(), words);
        return Optional.ofNullable(fetched.getIfPresent(key))
                .filter(lately -> reports.isCurrent(scan, lately))
                .orElseGet(() -> {
                    PrintedReport anew = reports.print(scan, order.edition(), order.language(), words);
                    fetched.put(key, anew);
                    return anew;
                })
                .file();
    }

    private void make(Order order) {
        try {
            Optional<Scan> scan = QuarkusTransaction.requiringNew()
                    .call(() -> scans.find(order.scan()).filter(found -> reading.isAllowed(reader(order), found)));
            if (scan.isPresent()) {
                boolean words = QuarkusTransaction.requiringNew()
                        .call(() -> reading.isAllowedAnswers(reader(order), scan.get()));
                reports.print(scan.get(), order.edition(), order.language(), words);
            }
            orders.store(order.id(), scan.isPresent() ? Order.State.MADE : Order.State.FAILED);
        } catch (RuntimeException e) {
            LOG.errorf("Could not make an ordered report: %s", e.getClass().getName());
            orders.store(order.id(), Order.State.FAILED);
        } finally {
            underWay.remove(order.id());
        }
    }

    private StaffMember reader(Order order) {
        return StaffMember.of(accounts.get(order.username()));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
