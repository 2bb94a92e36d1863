package nl.lokaledemocratie.quickscan.response;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.scan.ScanPeriod;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;

/** Lets open scans stand still and go on. Nothing that was begun is lost by it: no draft ends while nobody can send it. */
@ApplicationScoped
@Transactional
public class ScanPausing {

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
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException      when it is not open, or nobody can send any more
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is paused already
     */
    public void pause(UUID scan, PauseReason reason) {
        scans.take(scan);
        wipe.run(scan);
        receipts.renew(scan);
        periods.pause(scan, reason);
    }

    /**
     * From now on everybody can begin and send again, and drafts and receipts have all their time.
     *
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException      when it is not open
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not paused
     */
    public void goOn(UUID scan) {
        scans.take(scan);
        drafts.renew(scan);
        receipts.renew(scan);
        periods.goOn(scan);
    }
}
