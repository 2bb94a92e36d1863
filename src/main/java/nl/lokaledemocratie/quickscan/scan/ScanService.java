package nl.lokaledemocratie.quickscan.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** The course of a scan: made, opened, closed; never back. */
@ApplicationScoped
@Transactional
public class ScanService {

    @Inject
    Scans scans;

    @Inject
    EntityManager entities;

    @Inject
    GroupLimits limits;

    @Inject
    BallotKeys keys;

    @Inject
    Event<ScanChanged> changes;

    @Inject
    Clock clock;

    /**
     * Prepares a scan; nobody can answer yet.
     *
     * @throws TitleTakenException when another scan of the organisation has that name
     */
    public Scan create(ScanPlan plan) {
        Scan scan =
                new Scan(organisation(plan), plan.title(), plan.questionnaire().id(), ScanLink.random());
        requireFree(plan.title(), scan);
        plan.questionnaire().audiences().forEach(audience -> scan.audiences().add(audience(plan, audience, scan)));
        scans.persist(scan);
        return scan;
    }

    /** The same, whatever the scan was before. */
    public Scan describe(UUID id, String title, Map<String, ScanPlan.Group> groups) {
        return describe(id, title, groups, scan -> true);
    }

    /**
     * Describes the groups better than before; answers and their number do not change.
     *
     * @param asSeen whether the scan is still what its describer looked at
     * @throws ScanNotOpenException      when the scan is closed
     * @throws ChangedMeanwhileException when it is not as seen
     * @throws TitleTakenException       when another scan of the organisation has that name
     * @throws GroupTooSmallException    when a group becomes smaller than those who answered or have a code
     */
    public Scan describe(UUID id, String title, Map<String, ScanPlan.Group> groups, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        require(asSeen, scan);
        if (!ScanTitle.isSame(scan.title(), title)) {
            requireFree(title, scan);
            scan.rename(title.strip());
        }
        requireRoom(scan, groups);
        scan.spell(title.strip());
        changes.fire(new ScanChanged(scan.link()));
        scan.audiences()
                .forEach(group -> group.describe(groups.getOrDefault(group.audience(), ScanPlan.Group.UNKNOWN)));
        return scan;
    }

    /** The same, whatever was planned. */
    public void confirmReached(UUID id, Map<String, String> reached) {
        confirmReached(id, reached, scan -> true);
    }

    /**
     * Keeps how groups were reached, as the griffier knows it at closing; of a group that is not named nothing is known.
     *
     * @param reached one sentence per group
     * @param asSeen  whether the scan is still what its closer looked at
     * @throws ScanNotOpenException      when the scan is not open
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public void confirmReached(UUID id, Map<String, String> reached, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        require(scan, ScanStatus.OPEN);
        require(asSeen, scan);
        scan.audiences().forEach(group -> {
            Optional<String> sentence = Optional.ofNullable(reached.get(group.audience()));
            group.confirmReached(new ScanPlan.Group(OptionalInt.empty(), sentence).reachedBy());
        });
    }

    /**
     * Says better of a closed scan how large its groups are and how they were reached. What was published of it stays as it was.
     *
     * @param asSeen whether the scan is still what its corrector looked at
     * @throws ScanNotClosedException    when people can still answer
     * @throws ChangedMeanwhileException when it is not as seen
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan correct(UUID id, Map<String, ScanPlan.Group> groups, Predicate<Scan> asSeen) {
        Scan scan = takeClosed(id);
        require(asSeen, scan);
        scan.audiences().forEach(group -> {
            ScanPlan.Group known = groups.getOrDefault(group.audience(), ScanPlan.Group.UNKNOWN);
            group.describe(known);
            group.confirmReached(known.reachedBy());
        });
        return scan;
    }

    /** The same, whatever it is going to ask. */
    public Scan open(UUID id) {
        return open(id, scan -> true);
    }

    /**
     * From now on people can answer, under a pair of keys of its own.
     *
     * @param asSeen whether the scan is still what its opener looked at
     * @throws ScanAlreadyOpenedException when it was opened before
     * @throws ChangedMeanwhileException  when it is not as seen
     * @throws ScanEndedException         when the end that was planned is over
     */
    public Scan open(UUID id, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        require(scan, ScanStatus.DRAFT);
        require(asSeen, scan);
        if (scan.isMissed(clock.instant())) {
            throw new ScanEndedException();
        }
        scan.open(LocalDate.now(clock));
        keys.make(id);
        return scan;
    }

    /** From now on nobody can answer, for ever. Waits for answers that are just being stored. */
    public Scan close(UUID id) {
        return close(id, scan -> true);
    }

    /**
     * The same for a scan that is still so.
     *
     * @param asSeen whether the scan is still what its closer looked at
     * @throws ChangedMeanwhileException when it is not
     */
    public Scan close(UUID id, Predicate<Scan> asSeen) {
        Scan scan = scans.takeToClose(id);
        require(scan, ScanStatus.OPEN);
        require(asSeen, scan);
        scan.close(LocalDate.now(clock));
        changes.fire(new ScanChanged(scan.link()));
        return scan;
    }

    /**
     * Removes a scan with everything that hangs on it; waits for answers that are just being stored.
     *
     * @param asSeen whether it is still what its remover looked at
     * @throws ChangedMeanwhileException when it is not
     */
    public void remove(UUID id, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        require(asSeen, scan);
        scans.delete(scan);
        changes.fire(new ScanChanged(scan.link()));
    }

    /**
     * The open scan, held open until the transaction ends: what stores answers calls this first.
     *
     * @throws ScanNotOpenException when it is not open
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan holdOpen(UUID id) {
        Scan scan = scans.hold(id);
        require(scan, ScanStatus.OPEN);
        return scan;
    }

    /**
     * The open scan, held alone until the transaction ends: nobody else stores answers meanwhile.
     *
     * @throws ScanNotOpenException when it is not open
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan takeOpen(UUID id) {
        Scan scan = scans.take(id);
        require(scan, ScanStatus.OPEN);
        return scan;
    }

    /**
     * The closed scan, held alone until the transaction ends: what publishes its result calls this first.
     *
     * @throws ScanNotClosedException when people can still answer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Scan takeClosed(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        return scan;
    }

    private static void require(Scan scan, ScanStatus status) {
        if (scan.status() != status) {
            throw status == ScanStatus.OPEN
                    ? new ScanNotOpenException(scan.status())
                    : new ScanAlreadyOpenedException(scan.status());
        }
    }

    private static void require(Predicate<Scan> asSeen, Scan scan) {
        if (!asSeen.test(scan)) {
            throw new ChangedMeanwhileException("scan " + scan.id());
        }
    }

    /** Two that name scans of one organisation wait for each other; older scans may share a name and keep it. */
    private void requireFree(String title, Scan scan) {
        entities.lock(scan.organisation(), LockModeType.PESSIMISTIC_WRITE);
        boolean taken = scans.listOf(scan.organisation().code()).stream()
                .anyMatch(other -> !other.id().equals(scan.id()) && ScanTitle.isSame(other.title(), title));
        if (taken) {
            throw new TitleTakenException(title);
        }
    }

    /** A size that was there before stays as it is, and a larger one always fits. */
    private void requireRoom(Scan scan, Map<String, ScanPlan.Group> groups) {
        Map<String, Integer> tooMany = new TreeMap<>();
        scan.audiences().forEach(group -> {
            OptionalInt size = groups.getOrDefault(group.audience(), ScanPlan.Group.UNKNOWN)
                    .population();
            int smallest = limits.smallest(scan.id(), group.audience());
            if (size.isPresent()
                    && size.getAsInt() < Math.min(smallest, group.population().orElse(smallest))) {
                tooMany.put(group.audience(), smallest);
            }
        });
        if (!tooMany.isEmpty()) {
            throw new GroupTooSmallException(tooMany);
        }
    }

    private Organisation organisation(ScanPlan plan) {
        Organisation organisation = entities.find(Organisation.class, plan.organisation());
        Questionnaire questionnaire = plan.questionnaire();
        if (organisation == null) {
            throw new IllegalArgumentException("No organisation " + plan.organisation());
        }
        if (!questionnaire.organisationType().equals(organisation.kind().key())) {
            throw new IllegalArgumentException(
                    questionnaire.id() + " is not for a " + organisation.kind().key());
        }
        return organisation;
    }

    private static ScanAudience audience(ScanPlan plan, Audience audience, Scan scan) {
        return new ScanAudience(scan.audiences().size(), audience.key(), plan.group(audience.key()));
    }
}
