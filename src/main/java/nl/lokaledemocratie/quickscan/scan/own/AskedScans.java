package nl.lokaledemocratie.quickscan.scan.own;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.organisation.look.LookChanged;
import nl.lokaledemocratie.quickscan.organisation.look.Looks;
import nl.lokaledemocratie.quickscan.scan.ScanChanged;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/**
 * The scans behind their links. An open one is remembered for some seconds, and forgotten at once when this instance changes it; of
 * another instance's change one hears late, so whoever stores answers asks the database.
 */
@ApplicationScoped
public class AskedScans {

    private static final Duration MEMORY = Duration.ofSeconds(3);
    private static final int MOST = 1_000;

    private final Cache<String, AskedScan> open =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();

    /** How many changes this instance made. */
    private final AtomicInteger changes = new AtomicInteger();

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Looks looks;

    /** An open scan that was looked up some seconds ago; asks the database nothing. */
    public Optional<AskedScan> findRemembered(String link) {
        return Optional.ofNullable(open.getIfPresent(link));
    }

    /** The scan as it is, or as it was some seconds ago when it was open then. */
    public Optional<AskedScan> find(String link) {
        AskedScan remembered = open.getIfPresent(link);
        return remembered == null ? findNow(link) : Optional.of(remembered);
    }

    /**
     * The scan as it is now. Nobody waits for who looks it up at the same time: when the database does not answer, each would wait after
     * the other. What was read before a change is not remembered after it.
     */
    public Optional<AskedScan> findNow(String link) {
        int seen = changes.get();
        Optional<AskedScan> found = load(link);
        found.filter(scan -> scan.status() == ScanStatus.OPEN).ifPresent(scan -> open.put(link, scan));
        if (changes.get() != seen) {
            open.invalidate(link);
        }
        return found;
    }

    private Optional<AskedScan> load(String link) {
        return QuarkusTransaction.requiringNew().call(() -> scans.findByLink(link)
                .map(scan -> AskedScan.of(
                        scan,
                        questionnaires.of(scan),
                        looks.of(scan.organisation().code()))));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScanChanged changed) {
        changes.incrementAndGet();
        open.invalidate(changed.link());
    }

    /** A look is of all scans of an organisation, and changes seldom. */
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) LookChanged changed) {
        changes.incrementAndGet();
        open.invalidateAll();
    }
}
