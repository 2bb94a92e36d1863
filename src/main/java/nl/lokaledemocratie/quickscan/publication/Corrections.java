package nl.lokaledemocratie.quickscan.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.analysis.disclosure.BesideRevisions;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.publication.CorrectionRefusedException.Refusal;
import nl.lokaledemocratie.quickscan.publication.PreviousScans.Previous;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.scan.GroupTooSmallException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.jboss.logging.Logger;

/**
 * Replaces what was published of a closed scan by a new revision that says better how large its groups are or how they were reached. The
 * answers stay as they are, and nobody can answer again.
 */
@ApplicationScoped
public class Corrections {

    private static final Logger LOG = Logger.getLogger(Corrections.class);

    /**
     * So many corrections at most. Bounds and margins follow from the size of a group: who could try one size after the other would learn
     * the means behind them more precisely than any one report prints.
     */
    public static final int MOST = 5;

    private static final int SECONDS = 3600;
    private static final ScanPlan.Group NOTHING = new ScanPlan.Group(OptionalInt.empty(), Optional.empty());

    @Inject
    ScanService scans;

    @Inject
    Publications publications;

    @Inject
    PreviousScans previousScans;

    @Inject
    ResultPublisher publisher;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    Clock clock;

    /**
     * Publishes the next revision, or changes nothing at all.
     *
     * @param groups by key of the audience, each as it should have been said
     * @param reason for the page and the report
     * @param asSeen whether the scan is still what its corrector looked at
     * @throws ScanNotClosedException     while nothing is published
     * @throws nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException when it is not as seen
     * @throws GroupTooSmallException     when a group would become smaller than the number who took part
     * @throws CorrectionRefusedException when there is nothing to correct, or it cannot be published
     */
    @Transactional(Transactional.TxType.NEVER)
    public void correct(UUID id, Map<String, ScanPlan.Group> groups, String reason, Predicate<Scan> asSeen) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            Map<String, ScanPlan.Group> before = new TreeMap<>();
            Scan scan = scans.correct(id, groups, seen -> {
                seen.audiences().forEach(group -> before.put(group.audience(), known(group)));
                return asSeen.test(seen);
            });
            Publication next = revision(scan, Optional.of(reason), before, publications.listAll(id));
            publications.store(next);
            LOG.infof("The result of scan %s was corrected: revision %s", id, next.revision());
        });
    }

    private Publication revision(
            Scan scan, Optional<String> reason, Map<String, ScanPlan.Group> before, List<Publication> published) {
        if (published.isEmpty()) {
            throw new ScanNotClosedException(scan.status());
        }
        Map<String, ScanPlan.Group> now = new TreeMap<>();
        scan.audiences().forEach(group -> now.put(group.audience(), known(group)));
        Publication latest = published.get(published.size() - 1);
        boolean outdated = isOutdated(latest);
        refuseIf(now.equals(before) && !outdated, Refusal.NOTHING_CHANGED);
        refuseIf(published.size() > MOST, Refusal.TOO_OFTEN);
        if (!outdated
                && now.keySet().stream().allMatch(group -> size(now, group).equals(size(before, group)))) {
            return sameNumbers(latest, reason);
        }
        requireRoom(latest, before, now);
        Publication next = publisher.following(latest, scan, previous(latest), reason);
        refuseIf(
                !BesideRevisions.isSafe(
                        published.stream().map(Publication::result).toList(), next.result()),
                Refusal.TELLS_TOO_MUCH);
        return next;
    }

    /** Whether the scan that it was compared with was corrected since, on that day or later. */
    private boolean isOutdated(Publication latest) {
        return latest.previous()
                .flatMap(publications::find)
                .filter(earlier ->
                        earlier.revision() > 1 && !earlier.publishedOn().isBefore(latest.publishedOn()))
                .isPresent();
    }

    private Publication sameNumbers(Publication latest, Optional<String> reason) {
        return new Publication(
                latest.scanId(),
                latest.revision() + 1,
                LocalDate.now(clock),
                latest.engineVersion(),
                latest.fingerprint(),
                reason,
                Optional.empty(),
                latest.previous(),
                latest.result());
    }

    /** A size that is as it was stays, even if it is too small. */
    private static void requireRoom(
            Publication latest, Map<String, ScanPlan.Group> before, Map<String, ScanPlan.Group> now) {
        Map<String, Integer> tooMany = new TreeMap<>();
        latest.result().groups().stream()
                .filter(group -> !size(now, group.key()).equals(size(before, group.key())))
                .filter(group -> size(now, group.key()).orElse(Integer.MAX_VALUE) < group.respondents())
                .forEach(group -> tooMany.put(group.key(), group.respondents()));
        refuseIf(
                latest.result().groups().stream()
                        .anyMatch(group -> group.closed()
                                && size(before, group.key()).isPresent()
                                && size(now, group.key()).isEmpty()),
                Refusal.SIZE_NEEDED);
        if (!tooMany.isEmpty()) {
            throw new GroupTooSmallException(tooMany);
        }
    }

    private Optional<Previous> previous(Publication latest) {
        refuseIf(isWithoutAnswers(latest), Refusal.ANSWERS_GONE);
        Optional<Previous> previous = latest.previous().flatMap(previousScans::get);
        boolean compared = !latest.result().findings().changes().isEmpty();
        refuseIf(compared && previous.isEmpty(), Refusal.EARLIER_ANSWERS_GONE);
        previous.flatMap(earlier -> publications.find(earlier.scan().id()))
                .ifPresent(earlier -> refuseIf(isWithoutAnswers(earlier), Refusal.EARLIER_ANSWERS_GONE));
        return previous;
    }

    private boolean isWithoutAnswers(Publication published) {
        int answered = published.result().groups().stream()
                .mapToInt(PublishedGroup::respondents)
                .sum();
        return sheets.count(published.scanId()) < answered;
    }

    private static OptionalInt size(Map<String, ScanPlan.Group> groups, String group) {
        return groups.getOrDefault(group, NOTHING).population();
    }

    private static ScanPlan.Group known(ScanAudience group) {
        return new ScanPlan.Group(
                group.population(),
                group.reachedBy().filter(text -> group.reachedConfirmed()),
                group.populationReason());
    }

    private static void refuseIf(boolean refused, Refusal why) {
        if (refused) {
            throw new CorrectionRefusedException(why);
        }
    }
}
