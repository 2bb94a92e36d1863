package nl.lokaledemocratie.quickscan.report.online;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.StoredDay;
import nl.lokaledemocratie.quickscan.report.content.ReportDefinition.Kind;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The editions that organisations made public, and those they took back; nothing is public that is not here with a day. */
@ApplicationScoped
@Transactional
public class OnlineEditions {

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /** What its organisation chose. */
    public OnlineEdition get(UUID scan) {
        Stream<Tuple> stored = ((Stream<?>) entities.createNativeQuery(
                                "select chapters, since from web_edition where scan_id = :scan", Tuple.class)
                        .setParameter("scan", scan)
                        .getResultStream())
                .map(Tuple.class::cast);
        return stored.map(OnlineEditions::edition).findFirst().orElseGet(OnlineEdition::unchosen);
    }

    /** The same, when anybody may read it. */
    public Optional<OnlineEdition> findPublic(UUID scan) {
        return Optional.of(get(scan)).filter(edition -> edition.since().isPresent());
    }

    /**
     * Makes it public with these chapters; one that was public stays so since the day it became it.
     *
     * @param asSeen whether it still is what somebody looked at
     * @throws ScanNotClosedException    while there is no result
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public void publish(UUID scan, Set<Kind> chapters, Predicate<OnlineEdition> asSeen) {
        OnlineEdition now = take(scan, asSeen);
        store(scan, new OnlineEdition(chapters, now.since().or(() -> Optional.of(LocalDate.now(clock)))));
    }

    /** Takes it back: the address is nobody's any more. The choice of chapters stays. */
    public void withdraw(UUID scan, Predicate<OnlineEdition> asSeen) {
        OnlineEdition now = take(scan, asSeen);
        store(scan, new OnlineEdition(now.chapters(), Optional.empty()));
    }

    private OnlineEdition take(UUID id, Predicate<OnlineEdition> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        OnlineEdition now = get(id);
        if (!asSeen.test(now)) {
            throw new ChangedMeanwhileException("public edition of scan " + id);
        }
        return now;
    }

    private void store(UUID scan, OnlineEdition edition) {
        entities.createNativeQuery("insert into web_edition (scan_id, chapters, since)"
                        + " values (:scan, :chapters, cast(:since as date))"
                        + " on conflict (scan_id) do update set chapters = excluded.chapters, since = excluded.since")
                .setParameter("scan", scan)
                .setParameter("chapters", edition.keys())
                .setParameter("since", edition.since().map(LocalDate::toString).orElse(null))
                .executeUpdate();
    }

    private static OnlineEdition edition(Tuple row) {
        return new OnlineEdition(
                OnlineEdition.chapters((String) row.get(0)),
                Optional.ofNullable(row.get(1)).map(StoredDay::of));
    }
}
