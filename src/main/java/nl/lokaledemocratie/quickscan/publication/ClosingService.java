package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.response.store.ClosingRewrite;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.jboss.logging.Logger;

/**
 * Closes a scan: nobody can answer any more, the stored answers lose every trace of their order, the result is published. Each of the
 * three steps may be repeated, so a closing that a crash cut short is finished later.
 */
@ApplicationScoped
public class ClosingService {

    private static final Logger LOG = Logger.getLogger(ClosingService.class);

    @Inject
    ScanService scans;

    @Inject
    ClosingRewrite rewrite;

    @Inject
    ResultPublisher publisher;

    @Inject
    Publications publications;

    @Inject
    EntityManager entities;

    /**
     * Closes an open scan and publishes its result.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when it is not open
     */
    @Transactional(Transactional.TxType.NEVER)
    public void close(UUID scan) {
        closeOne(scan);
        finish(scan);
    }

    /** The same for several scans, which costs hardly more than for one. */
    @Transactional(Transactional.TxType.NEVER)
    public void closeAll(List<UUID> open) {
        open.forEach(this::closeOne);
        finishAll(open);
    }

    /** Closing comes first and holds the scan, so that an answer that is just being stored counts. */
    private void closeOne(UUID scan) {
        QuarkusTransaction.requiringNew().run(() -> scans.close(scan));
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
        rewrite.runAll(unfinished);
        unfinished.forEach(scan -> {
            publisher.publish(scan);
            LOG.infof("Published the result of scan %s", scan);
        });
    }

    /** Finishes closings that were cut short. */
    @Transactional(Transactional.TxType.NEVER)
    public void finishAll() {
        finishAll(listUnfinished());
    }

    private List<UUID> listUnfinished() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Scan where status = CLOSED"
                                + " and id not in (select scanId from StoredPublication)",
                        UUID.class)
                .getResultList());
    }
}
