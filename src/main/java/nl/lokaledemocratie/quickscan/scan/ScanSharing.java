package nl.lokaledemocratie.quickscan.scan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.scan.ShortNameRefusedException.Why;
import org.hibernate.exception.ConstraintViolationException;

/** How people find a scan: its short address, and the channels by which its organisation tells of it. */
@ApplicationScoped
@Transactional
public class ScanSharing {

    @Inject
    Scans scans;

    @Inject
    Organisations organisations;

    @Inject
    Event<ScanChanged> changes;

    /** The scan behind a short address: one that is not closed, else the one that closed last. */
    public Optional<Scan> find(ShortName name) {
        return scans.findByShortName(name.key());
    }

    /** A short address that is free, made of the name of the organisation. */
    public Optional<ShortName> propose(Scan scan) {
        return ShortName.parse(scan.organisation().fullName())
                .filter(name -> findProblem(scan, name).isEmpty());
    }

    /**
     * Changes both.
     *
     * @param asSeen whether the scan is still what somebody looked at
     * @throws ScanNotOpenException       when the scan is closed
     * @throws ChangedMeanwhileException  when it is not as seen
     * @throws ShortNameRefusedException  when it cannot have that address
     */
    public void share(UUID id, Optional<ShortName> name, List<String> channels, Predicate<Scan> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        if (!asSeen.test(scan)) {
            throw new ChangedMeanwhileException("scan " + id);
        }
        name.flatMap(wanted -> findProblem(scan, wanted)).ifPresent(why -> {
            throw new ShortNameRefusedException(why);
        });
        scan.share(name, channels);
        try {
            scans.flush();
        } catch (ConstraintViolationException takenMeanwhile) {
            throw new ShortNameRefusedException(Why.TAKEN);
        }
        changes.fire(new ScanChanged(scan.link()));
    }

    private Optional<Why> findProblem(Scan scan, ShortName name) {
        if (name.isReserved()) {
            return Optional.of(Why.RESERVED);
        }
        if (isOfAnother(scan.organisation(), name)) {
            return Optional.of(Why.OF_ANOTHER);
        }
        return find(name)
                .filter(other -> !other.id().equals(scan.id()) && other.status() != ScanStatus.CLOSED)
                .map(other -> Why.TAKEN);
    }

    /** Two that share a name, as a city and its province do, may both have it. */
    private boolean isOfAnother(Organisation own, ShortName name) {
        return !isNameOf(own, name)
                && organisations.listAll().stream().anyMatch(other -> !other.fictional() && isNameOf(other, name));
    }

    private static boolean isNameOf(Organisation organisation, ShortName name) {
        return Stream.of(organisation.name(), organisation.fullName(), "gemeente " + organisation.name())
                .flatMap(words -> ShortName.parse(words).stream())
                .anyMatch(words -> words.key().equals(name.key()));
    }
}
