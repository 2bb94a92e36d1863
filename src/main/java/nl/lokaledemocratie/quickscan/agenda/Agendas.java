package nl.lokaledemocratie.quickscan.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The agendas of closed scans. */
@ApplicationScoped
@Transactional
public class Agendas implements PanacheRepositoryBase<AgendaItem, UUID> {

    /** So many on the agenda of one scan at most. */
    public static final int MOST = 50;

    private static final Comparator<AgendaItem> ORDER = Comparator.comparing(
                    (AgendaItem item) -> item.plan().status())
            .thenComparing(item -> item.plan().due().orElse(LocalDate.MAX))
            .thenComparing(item -> item.plan().finding());

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /** What is to begin first, then by the day it is due. */
    public List<AgendaItem> listOf(UUID scan) {
        return list("scanId", scan).stream().sorted(ORDER).toList();
    }

    /** Whether something is on the agenda of a scan. */
    public boolean isAny(UUID scan) {
        return count("scanId", scan) > 0;
    }

    /** One of the agenda of this scan. */
    public Optional<AgendaItem> find(UUID scan, UUID item) {
        return findByIdOptional(item).filter(found -> found.scanId().equals(scan));
    }

    /**
     * Puts something on the agenda; the same key a second time changes nothing, nor does what goes on from the same item.
     *
     * @param key by which it is known from then on
     * @return what stood there already
     * @throws ScanNotClosedException while there is no result
     * @throws AgendaFullException    when there are {@link #MOST}
     */
    public Optional<AgendaItem> add(UUID scan, UUID key, AgendaPlan plan) {
        takeClosed(scan);
        Optional<AgendaItem> known = find(scan, key).or(() -> findGoingOn(scan, plan));
        if (known.isPresent()) {
            return known;
        }
        if (count("scanId", scan) >= MOST) {
            throw new AgendaFullException();
        }
        UUID id = findByIdOptional(key).isPresent() ? UUID.randomUUID() : key;
        persist(new AgendaItem(id, scan, plan, LocalDate.now(clock)));
        return Optional.empty();
    }

    private Optional<AgendaItem> findGoingOn(UUID scan, AgendaPlan plan) {
        return plan.origin().flatMap(before -> find("scanId = ?1 and origin = ?2", scan, before)
                .firstResultOptional());
    }

    /**
     * Writes something on the agenda anew.
     *
     * @param asSeen whether it still is what its writer looked at
     * @return whether it is there
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public boolean change(UUID scan, UUID item, AgendaPlan plan, Predicate<AgendaPlan> asSeen) {
        Optional<AgendaItem> found = take(scan, item, asSeen);
        found.ifPresent(there -> there.change(plan, LocalDate.now(clock)));
        return found.isPresent();
    }

    /** Takes something off the agenda with its history; what is not there is gone already. */
    public void remove(UUID scan, UUID item, Predicate<AgendaPlan> asSeen) {
        take(scan, item, asSeen).ifPresent(this::delete);
    }

    private Optional<AgendaItem> take(UUID scan, UUID item, Predicate<AgendaPlan> asSeen) {
        takeClosed(scan);
        Optional<AgendaItem> found = find(scan, item);
        if (found.filter(there -> !asSeen.test(there.plan())).isPresent()) {
            throw new ChangedMeanwhileException("agenda item " + item);
        }
        return found;
    }

    /** One at a time changes the agenda of a scan. */
    private void takeClosed(UUID id) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
    }
}
