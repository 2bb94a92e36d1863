package nl.lokaledemocratie.quickscan.reach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.CurrentUser;
import nl.lokaledemocratie.quickscan.programme.Grants;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** The scans that the current user may reach. What is out of reach looks the same as what does not exist. */
@RequestScoped
@Transactional
public class ReachableScans {

    @Inject
    Grants grants;

    @Inject
    CurrentUser user;

    @Inject
    Scans scans;

    @Inject
    Reading reading;

    /**
     * A scan of the griffier's own organisation.
     *
     * @throws ScanNotFoundException when there is none with that key
     */
    public Scan getOwn(UUID id) {
        return get(id, this::isOwn);
    }

    /**
     * The same, while people can answer.
     *
     * @throws ScanNotOpenException when they cannot yet, or not any more
     */
    public Scan getOpen(UUID id) {
        Scan scan = getOwn(id);
        if (scan.status() != ScanStatus.OPEN) {
            throw new ScanNotOpenException(scan.status());
        }
        return scan;
    }

    /**
     * The same, before and while people can answer.
     *
     * @throws ScanNotOpenException when they cannot any more
     */
    public Scan getNotClosed(UUID id) {
        Scan scan = getOwn(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        return scan;
    }

    /**
     * The same, before anybody can answer.
     *
     * @throws ScanAlreadyOpenedException when it is open or closed
     */
    public Scan getDraft(UUID id) {
        Scan scan = getOwn(id);
        if (scan.status() != ScanStatus.DRAFT) {
            throw new ScanAlreadyOpenedException(scan.status());
        }
        return scan;
    }

    /**
     * A scan whose published result the user may read: a griffier the own organisation's, an adviseur what the organisation gives. That
     * an adviseur reads it is written down for the organisation.
     *
     * @throws ScanNotFoundException when there is none with that key
     */
    public Scan getReadable(UUID id, What what) {
        Scan found = findReadable(id);
        noteRead(found, what);
        return found;
    }

    /**
     * The same, of which nothing is written down yet: to be followed by {@link #noteRead} when it is read indeed.
     *
     * @throws ScanNotFoundException when there is none with that key
     */
    public Scan findReadable(UUID id) {
        return get(id, scan -> reading.isAllowed(user.get(), scan));
    }

    /** Writes down for its organisation that an adviseur read something of a scan. */
    public void noteRead(Scan read, What what) {
        reading.note(user.get(), List.of(read), what);
    }

    /** The closed scans whose published results the user may read. */
    public List<Scan> listReadable() {
        return List.copyOf(reading.allowed(user.get(), scans.listClosed()));
    }

    /** Whether the user may read the answers in own words that the organisation of this scan chose to print. */
    public boolean mayReadAnswers(Scan scan) {
        return reading.isAllowedAnswers(user.get(), scan);
    }

    /** Those of organisations that gave something to a programme; all of them where none is meant. */
    public List<Scan> inProgramme(Optional<UUID> programme, Collection<Scan> readable) {
        Optional<Set<String>> members = programme.map(id -> grants.listTo(id).keySet());
        return readable.stream()
                .filter(scan -> members.isEmpty()
                        || members.get().contains(scan.organisation().code()))
                .toList();
    }

    /** Writes down for their organisations that an adviseur compared those of these that were shown. */
    public void noteCompared(Collection<Scan> meant, Stream<UUID> shown) {
        Set<UUID> compared = shown.collect(Collectors.toSet());
        reading.note(
                user.get(),
                meant.stream().filter(scan -> compared.contains(scan.id())).toList(),
                What.COMPARISON);
    }

    /** The scans of the griffier's organisation. */
    public List<Scan> listOwn() {
        return scans.listOf(organisation());
    }

    /** The code of the griffier's organisation. */
    public String organisation() {
        return user.get().organisation().orElseThrow(() -> new ScanNotFoundException("of nobody"));
    }

    private Scan get(UUID id, Predicate<Scan> reachable) {
        return scans.find(id).filter(reachable).orElseThrow(() -> new ScanNotFoundException(id.toString()));
    }

    private boolean isOwn(Scan scan) {
        return Reading.isOwn(user.get(), scan);
    }
}
