package nl.lokaledemocratie.quickscan.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.response.store.BoxOpening;
import nl.lokaledemocratie.quickscan.response.store.ClosingRewrite;
import nl.lokaledemocratie.quickscan.response.store.SheetCount;
import nl.lokaledemocratie.quickscan.response.talk.AddressOpening;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import org.jboss.logging.Logger;

/**
 * Closes a scan: nobody can answer any more and the sheets are opened in random order, in one transaction; then the key is destroyed,
 * the files of the database lose every trace of coming in, and the result is published. Each step may be repeated, so a closing that a
 * crash cut short is finished later.
 */
@ApplicationScoped
public class ClosingService {

    private static final Logger LOG = Logger.getLogger(ClosingService.class);
    private static final int SECONDS = 3600;

    /** How long one is left alone that could not be closed: it takes much, and somebody must mend something first. */
    private static final Duration REST = Duration.ofHours(1);

    private final Cache<UUID, Boolean> resting =
            Caffeine.newBuilder().expireAfterWrite(REST).build();

    /** Noted where the page or program comes in. */
    private static final Runnable CLERK = () -> {};

    @Inject
    AuditLog log;

    @Inject
    ScanService scans;

    @Inject
    ScanPeriod periods;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Clock clock;

    @Inject
    SheetCount counts;

    @Inject
    BoxOpening box;

    @Inject
    AddressOpening addresses;

    @Inject
    WordsTerms words;

    @Inject
    BallotKeys keys;

    @Inject
    ClosingRewrite rewrite;

    @Inject
    UndoneTraces undone;

    @Inject
    ResultPublisher publisher;

    @Inject
    Publications publications;

    @Inject
    EntityManager entities;

    /**
     * Closes an open scan and publishes its result. A scan whose sheets cannot be opened stays open.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException   when it is not open
     * @throws nl.lokaledemocratie.quickscan.ballot.KeyLostException     when there is nothing to open its sheets with
     * @throws nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException when some do not open
     */
    @Transactional(Transactional.TxType.NEVER)
    public void close(UUID scan) {
        close(scan, 0);
    }

    /**
     * The same while the scan is still as its closer looked at it.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not; then it stays open
     */
    @Transactional(Transactional.TxType.NEVER)
    public void close(UUID scan, Predicate<Scan> still) {
        closeOne(scan, 0, still, CLERK);
        tryToFinish(scan);
    }

    /** The same, leaving out just so many sheets that do not open. */
    @Transactional(Transactional.TxType.NEVER)
    public void close(UUID scan, int without) {
        closeOne(scan, without, open -> true, CLERK);
        tryToFinish(scan);
    }

    /**
     * Closes each open scan in which nobody can send any more. Of several instances that try one does it; one that cannot be closed does
     * not hold up the others, and stays open for somebody to look at.
     */
    @Transactional(Transactional.TxType.NEVER)
    public void closeEnded() {
        periods.listOver().stream()
                .filter(scan -> resting.getIfPresent(scan) == null)
                .forEach(this::closeEnded);
    }

    private void closeEnded(UUID scan) {
        try {
            closeOne(
                    scan,
                    0,
                    open -> open.stage(clock.instant()) == ScanEnd.Stage.OVER,
                    () -> log.doneByClock(Act.SCAN_CLOSE, scan));
        } catch (ScanNotOpenException | ScanNotFoundException | ChangedMeanwhileException overtaken) {
            return;
        } catch (RuntimeException e) {
            resting.put(scan, true);
            LOG.errorf(e, "Scan %s ended and cannot be closed; it is tried again in an hour", scan);
            return;
        }
        LOG.infof("Closed scan %s, which had ended", scan);
        tryToFinish(scan);
    }

    /** The same for several scans, which costs hardly more than for one. */
    @Transactional(Transactional.TxType.NEVER)
    public void closeAll(List<UUID> open) {
        open.forEach(scan -> closeOne(scan, 0, still -> true, CLERK));
        finishAll(open);
    }

    /**
     * Closing holds the scan, so that an answer that is just being stored counts, and opens its sheets; both or neither.
     *
     * @param note who did it, where no page or program does that
     */
    private void closeOne(UUID id, int without, Predicate<Scan> still, Runnable note) {
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                Scan scan = scans.close(id, still);
                counts.catchUp(id);
                int aside = counts.countAside(id);
                box.open(id, questionnaires.of(scan), without);
                addresses.open(id);
                words.begin(id);
                scan.setAside(aside);
                scan.leaveOut(without);
                note.run();
            });
        } catch (RuntimeException e) {
            wipeUndone();
            throw e;
        }
        if (without > 0) {
            LOG.warnf("Scan %s was closed without %s sheets that do not open", id, without);
        }
    }

    private void wipeUndone() {
        try {
            undone.wipe();
        } catch (RuntimeException e) {
            LOG.errorf(e, "The files of the database are not written anew yet; it is tried again later");
        }
    }

    /** Does what is left to do of a closing; nothing when the result is published. */
    @Transactional(Transactional.TxType.NEVER)
    public void finish(UUID scan) {
        finishAll(List.of(scan));
    }

    private void finishAll(List<UUID> closed) {
        List<UUID> unfinished = closed.stream()
                .filter(scan -> publications.find(scan).isEmpty())
                .toList();
        if (unfinished.isEmpty()) {
            return;
        }
        unfinished.forEach(keys::destroy);
        rewrite.runAll(unfinished);
        unfinished.forEach(scan -> {
            publisher.publish(scan);
            LOG.infof("Published the result of scan %s", scan);
        });
    }

    /** Finishes closings that were cut short or undone; one that cannot be finished yet does not hold up the others. */
    @Transactional(Transactional.TxType.NEVER)
    public void finishAll() {
        wipeUndone();
        listUnfinished().forEach(this::tryToFinish);
    }

    private void tryToFinish(UUID scan) {
        try {
            finish(scan);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The closing of scan %s is not finished yet; it is tried again later", scan);
        }
    }

    private List<UUID> listUnfinished() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Scan where status = CLOSED"
                                + " and id not in (select scanId from StoredPublication)",
                        UUID.class)
                .getResultList());
    }
}
