package nl.lokaledemocratie.quickscan.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;
import nl.lokaledemocratie.quickscan.scan.pause.PauseReason;

/** When scans open and end by themselves, and stand still. Who had begun can send after the end, until the scan closes. */
@ApplicationScoped
@Transactional
public class ScanPeriod {

    @Inject
    Scans scans;

    @Inject
    EntityManager entities;

    @Inject
    Event<ScanChanged> changes;

    @Inject
    Clock clock;

    /**
     * Plans when a scan opens and ends; as long as anybody can send, that can be changed, also while it is paused. With a later end
     * everybody can begin again.
     *
     * @param begin  when one in preparation opens by itself, or none; of an open one it means nothing
     * @param end    that lies before us and after the begin, or none
     * @param asSeen whether the scan is still what its planner looked at
     * @throws ScanNotOpenException      when it is closed
     * @throws ScanEndedException        when nobody can send any more
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public void plan(UUID id, Optional<Instant> begin, Optional<ScanEnd> end, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        if (scan.status() == ScanStatus.OPEN && scan.stage(clock.instant()) == ScanEnd.Stage.OVER) {
            throw new ScanEndedException();
        }
        if (!asSeen.test(scan)) {
            throw new ChangedMeanwhileException("scan " + id);
        }
        if (scan.status() == ScanStatus.DRAFT) {
            scan.openAt(begin);
        }
        scan.endAt(end);
        changes.fire(new ScanChanged(scan.link()));
    }

    /**
     * Ends an open scan with the next minute; one that ended already stays as it is.
     *
     * @throws ScanNotOpenException when it is not open
     */
    public void endNow(UUID id) {
        Scan scan = takeOpen(id);
        Instant now = clock.instant();
        ScanEnd next = ScanEnd.after(now);
        if (scan.end().filter(end -> !end.at().isAfter(next.at())).isEmpty()) {
            scan.endAt(Optional.of(next));
            changes.fire(new ScanChanged(scan.link()));
        }
    }

    /**
     * Pauses an open scan; waits for answers that are just being stored. It ends and closes at its time all the same.
     *
     * @throws ScanNotOpenException      when it is not open
     * @throws ScanEndedException        when nobody can send any more
     * @param asSeen whether the scan is still what who pauses it looked at
     * @throws ChangedMeanwhileException when it is not, or is paused already
     */
    public void pause(UUID id, PauseReason reason, Predicate<Scan> asSeen) {
        Scan scan = takeOpen(id);
        Instant now = clock.instant();
        if (scan.stage(now) == ScanEnd.Stage.OVER) {
            throw new ScanEndedException();
        }
        if (scan.pause().isPresent() || !asSeen.test(scan)) {
            throw new ChangedMeanwhileException("pause of scan " + id);
        }
        scan.standStill(Optional.of(new Pause(now.truncatedTo(ChronoUnit.MINUTES), reason)));
        changes.fire(new ScanChanged(scan.link()));
    }

    /**
     * Lets a paused scan go on.
     *
     * @throws ScanNotOpenException      when it is not open
     * @param asSeen whether the scan is still what who lets it go on looked at
     * @throws ChangedMeanwhileException when it is not, or is not paused
     */
    public void goOn(UUID id, Predicate<Scan> asSeen) {
        Scan scan = takeOpen(id);
        if (scan.pause().isEmpty() || !asSeen.test(scan)) {
            throw new ChangedMeanwhileException("pause of scan " + id);
        }
        scan.standStill(Optional.empty());
        changes.fire(new ScanChanged(scan.link()));
    }

    /** The open scans in which nobody can send any more. */
    public List<UUID> listOver() {
        return entities.createQuery("select id from Scan where status = OPEN and endsAt <= :end", UUID.class)
                .setParameter("end", clock.instant().minus(ScanEnd.GRACE))
                .getResultList();
    }

    /** The scans in preparation that should be open by now, and whose end is not over. */
    public List<UUID> listDue() {
        return entities.createQuery(
                        "select id from Scan where status = DRAFT and opensAt <= :now and (endsAt is null or endsAt > :now)",
                        UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The scans that open or end by themselves, later. */
    public List<Scan> listPlanned() {
        return entities.createQuery(
                        "from Scan where (status = DRAFT and opensAt > :now) or (status = OPEN and endsAt > :now)",
                        Scan.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The open scans that stand still, in which people could send otherwise. */
    public List<Scan> listPaused() {
        return entities.createQuery(
                        "from Scan where status = OPEN and pause is not null and (endsAt is null or endsAt > :end)",
                        Scan.class)
                .setParameter("end", clock.instant().minus(ScanEnd.GRACE))
                .getResultList();
    }

    private Scan takeOpen(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.OPEN) {
            throw new ScanNotOpenException(scan.status());
        }
        return scan;
    }
}
