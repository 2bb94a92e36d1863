package nl.lokaledemocratie.quickscan.response;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.ScanTitle;
import org.jboss.logging.Logger;

/** Removes a scan that was a mistake, with every trace of its answers: rows, and what the files of the database still hold of them. */
@ApplicationScoped
public class ScanRemoval {

    private static final Logger LOG = Logger.getLogger(ScanRemoval.class);

    @Inject
    ScanService scans;

    @Inject
    ResponseCounts counts;

    @Inject
    InvitationService invitations;

    @Inject
    BallotKeys keys;

    @Inject
    ReadableTraces traces;

    @Inject
    FileRewrite files;

    @Inject
    EntityManager entities;

    /** Whether answers go with it, as far as anybody may know: where codes were made somebody may have used one, and no page tells whether. */
    public boolean mayHaveAnswers(Scan scan) {
        boolean coded = invitations.listShown(scan.id()).values().stream().anyMatch(codes -> codes.round() > 0);
        return scan.status() != ScanStatus.DRAFT
                && (coded || !counts.byAudience(scan.id()).isEmpty());
    }

    /**
     * Removes the scan.
     *
     * @param typedName the name of the scan as somebody typed it; counts only when there are answers
     * @param asSeen    whether it is still what its remover looked at
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not as seen, or there are answers and that is not its name
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotFoundException     when it is gone already
     */
    @Transactional(Transactional.TxType.NEVER)
    public void remove(UUID scan, String typedName, Predicate<Scan> asSeen) {
        QuarkusTransaction.requiringNew().run(() -> removeNoted(scan, typedName, asSeen));
        LOG.infof("Removed scan %s", scan);
        try {
            files.rewriteAll();
            keys.destroy(scan);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Traces of removed scan %s are still there; it is tried again later", scan);
        }
    }

    /**
     * Only when the scan is gone for certain its key may go, else its answers are lost without it. The note brings somebody back for
     * files and key when a crash comes between.
     */
    private void removeNoted(UUID scan, String typedName, Predicate<Scan> asSeen) {
        scans.remove(scan, found -> asSeen.test(found) && mayGo(found, typedName));
        entities.flush();
        traces.expect(scan);
    }

    private boolean mayGo(Scan scan, String typedName) {
        return !mayHaveAnswers(scan) || ScanTitle.isSame(scan.title(), typedName);
    }
}
