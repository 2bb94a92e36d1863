package nl.lokaledemocratie.quickscan.response;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;
import org.jboss.logging.Logger;

/** Lets open scans stand still and go on. Nothing that was begun is lost by it: no draft ends while nobody can send it. */
@ApplicationScoped
@Transactional
public class ScanPausing {

    private static final Logger LOG = Logger.getLogger(ScanPausing.class);

    @Inject
    ScanPeriod periods;

    @Inject
    Scans scans;

    @Inject
    Drafts drafts;

    @Inject
    Receipts receipts;

    @Inject
    ExpiryWipe wipe;

    /**
     * From now on nobody begins or sends.
     *
     * @param asSeen whether the scan is still what who pauses it looked at
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException      when it is not open, or nobody can send any more
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not as seen, or paused already
     */
    public void pause(UUID scan, PauseReason reason, Predicate<Scan> asSeen) {
        scans.take(scan);
        wipe.run(scan);
        receipts.renew(scan);
        periods.pause(scan, reason, asSeen);
        LOG.infof("Paused scan %s", scan);
    }

    /**
     * From now on everybody can begin and send again, and drafts and receipts have all their time.
     *
     * @param asSeen whether the scan is still what who lets it go on looked at
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException      when it is not open
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not as seen, or not paused
     */
    public void goOn(UUID scan, Predicate<Scan> asSeen) {
        scans.take(scan);
        drafts.renew(scan);
        receipts.renew(scan);
        periods.goOn(scan, asSeen);
        LOG.infof("Scan %s goes on", scan);
    }
}
