package nl.lokaledemocratie.quickscan.scan.opening;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/** Which link the trial of a scan has now. One that was replaced or withdrawn never works again. */
@ApplicationScoped
@Transactional
public class TrialLinks {

    private static final Logger LOG = Logger.getLogger(TrialLinks.class);

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    /**
     * How it stands with the link of a trial.
     *
     * @param number how many it had before
     * @param open   whether there is one now
     */
    public record Standing(int number, boolean open) {

        public static final Standing FIRST = new Standing(0, true);
    }

    public Standing of(UUID scan) {
        Stream<?> rows = entities.createNativeQuery(
                        "select number, open from trial_link where scan_id = ?1", Tuple.class)
                .setParameter(1, scan)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new Standing(row.get(0, Integer.class), row.get(1, Boolean.class)))
                .findFirst()
                .orElse(Standing.FIRST);
    }

    /**
     * Gives it another link; the one before ends.
     *
     * @param asSeen whether it still is what somebody looked at
     * @throws ScanAlreadyOpenedException when it was opened: there is no trial any more
     * @throws ChangedMeanwhileException  when it is not as seen
     */
    public void renew(UUID scan, Predicate<Standing> asSeen) {
        store(scan, asSeen, true);
        LOG.infof("The trial of scan %s has another link", scan);
    }

    /** Ends the link; until it gets another there is no trial. */
    public void withdraw(UUID scan, Predicate<Standing> asSeen) {
        store(scan, asSeen, false);
        LOG.infof("The link of the trial of scan %s was withdrawn", scan);
    }

    private void store(UUID id, Predicate<Standing> asSeen, boolean open) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.DRAFT) {
            throw new ScanAlreadyOpenedException(scan.status());
        }
        Standing now = of(id);
        if (!asSeen.test(now)) {
            throw new ChangedMeanwhileException("link of the trial of scan " + id);
        }
        entities.createNativeQuery("insert into trial_link (scan_id, number, open) values (?1, ?2, ?3)"
                        + " on conflict (scan_id) do update set number = excluded.number, open = excluded.open")
                .setParameter(1, id)
                .setParameter(2, now.number() + 1)
                .setParameter(3, open)
                .executeUpdate();
    }
}
