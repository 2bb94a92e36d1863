package nl.lokaledemocratie.quickscan.analysis.service;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import nl.lokaledemocratie.quickscan.response.ClosingRewrite;
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
    Publisher publisher;

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
        scans.close(scan);
        finish(scan);
    }

    /** Does what is left to do of a closing; nothing when the result is published. */
    @Transactional(Transactional.TxType.NEVER)
    public void finish(UUID scan) {
        if (publications.find(scan).isPresent()) {
            return;
        }
        rewrite.run(scan);
        publisher.publish(scan);
        LOG.infof("Published the result of scan %s", scan);
    }

    /** Finishes closings that were cut short. */
    @Scheduled(every = "10m", delayed = "30s", identity = "finish closings")
    @Transactional(Transactional.TxType.NEVER)
    public void finishAll() {
        listUnfinished().forEach(scan -> {
            LOG.infof("Finishing the closing of scan %s, which was cut short", scan);
            finish(scan);
        });
    }

    private List<UUID> listUnfinished() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select id from Scan where status = CLOSED"
                                + " and id not in (select scanId from StoredPublication)",
                        UUID.class)
                .getResultList());
    }
}
