package nl.lokaledemocratie.quickscan.scan.opening;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanEndedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.jboss.logging.Logger;

/** Opens scans whose time has come; also late, after the service stood still, but never one whose end is over. */
@ApplicationScoped
public class PlannedOpening {

    private static final Logger LOG = Logger.getLogger(PlannedOpening.class);

    @Inject
    AuditLog log;

    @Inject
    ScanPeriod period;

    @Inject
    ScanService scans;

    @Inject
    Clock clock;

    /** Of several instances that try one does it; one that cannot be opened does not hold up the others, and is tried again. */
    @Transactional(Transactional.TxType.NEVER)
    public void openDue() {
        period.listDue().forEach(this::open);
    }

    private void open(UUID scan) {
        Instant now = clock.instant();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                scans.open(scan, planned -> isDue(planned, now));
                log.doneByClock(Act.SCAN_OPEN, scan);
            });
        } catch (ScanAlreadyOpenedException
                | ScanNotFoundException
                | ScanEndedException
                | ChangedMeanwhileException overtaken) {
            return;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Scan %s should be open by now and cannot be opened; it is tried again in a minute", scan);
            return;
        }
        LOG.infof("Opened scan %s at its time", scan);
    }

    /** Its griffier may have chosen another time meanwhile. */
    private static boolean isDue(Scan scan, Instant now) {
        return scan.opens().filter(moment -> !moment.isAfter(now)).isPresent();
    }
}
