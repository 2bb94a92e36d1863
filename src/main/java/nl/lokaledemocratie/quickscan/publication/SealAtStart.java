package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.response.store.EarlierSheets;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import org.jboss.logging.Logger;

/** Seals at start what an earlier version kept readable of scans that are still open, before anybody can answer. */
@ApplicationScoped
public class SealAtStart {

    private static final Logger LOG = Logger.getLogger(SealAtStart.class);
    private static final int AFTER_REFERENCE_DATA = 250;
    private static final int SECONDS = 3600;

    @Inject
    EntityManager entities;

    @Inject
    ScanService scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    EarlierSheets sheets;

    @Inject
    UndoneTraces undone;

    @Inject
    BallotKeys keys;

    void run(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent event) {
        run();
    }

    /** Also writes the files anew when a crash cut sealing or a closing short. */
    @Transactional(Transactional.TxType.NEVER)
    public void run() {
        List<UUID> open = QuarkusTransaction.requiringNew().call(this::listUnsealed);
        open.forEach(scan -> QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> seal(scan)));
        undone.wipe();
        tellOfLostKeys();
    }

    /** Whoever starts with other secrets or without the folder of keys hears it now, and not at closing. */
    private void tellOfLostKeys() {
        List<UUID> lost = QuarkusTransaction.requiringNew().call(this::listOpen).stream()
                .filter(scan -> !keys.isThere(scan))
                .toList();
        if (!lost.isEmpty()) {
            LOG.errorf(
                    "The keys of these open scans are not there or do not open, so that they cannot be closed: %s. Put back the folder of"
                            + " keys and the secret %s of before; where that cannot be, the griffier takes the recovery code",
                    lost, BallotKeys.SECRET);
        }
    }

    private List<UUID> listOpen() {
        return entities.createQuery("select id from Scan where status = OPEN order by id", UUID.class)
                .getResultList();
    }

    private List<UUID> listUnsealed() {
        String sql = "select id from scan where status = 'OPEN' and id not in (select scan_id from ballot_key)";
        List<?> ids = entities.createNativeQuery(sql).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Of several instances that start at once one does it. */
    private void seal(UUID scan) {
        Scan open = scans.takeOpen(scan);
        if (listUnsealed().contains(scan)) {
            LOG.infof("Sealed the sheets of scan %s: %s", scan, sheets.seal(scan, questionnaires.of(open)));
        }
    }
}
