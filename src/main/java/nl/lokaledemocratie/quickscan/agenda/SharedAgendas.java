package nl.lokaledemocratie.quickscan.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.RandomText;
import nl.lokaledemocratie.quickscan.database.StoredDay;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/** The agendas that organisations share; what is not here nobody else reads. */
@ApplicationScoped
@Transactional
public class SharedAgendas {

    private static final Logger LOG = Logger.getLogger(SharedAgendas.class);

    /** Nobody guesses so many. */
    private static final int BYTES = 16;

    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /**
     * One that is shared.
     *
     * @param link  the word in its address
     * @param since the day it was shared
     */
    public record Shared(UUID scan, String link, LocalDate since) {}

    /** Whether and where that of a scan is shared. */
    public Optional<Shared> find(UUID scan) {
        return read(entities.createNativeQuery(
                        "select scan_id, link, since from agenda_share where scan_id = ?1", Tuple.class)
                .setParameter(1, scan)
                .getResultStream());
    }

    /** The one at an address. */
    public Optional<Shared> findAt(String link) {
        return LINK.matcher(link).matches()
                ? read(entities.createNativeQuery(
                                "select scan_id, link, since from agenda_share where link = ?1", Tuple.class)
                        .setParameter(1, link)
                        .getResultStream())
                : Optional.empty();
    }

    /**
     * Shares it at an address of its own; one that is shared stays where it is.
     *
     * @param asSeen whether it is still as somebody looked at it
     * @throws ScanNotClosedException    while there is no result
     * @throws ChangedMeanwhileException when it is not as seen
     */
    public void share(UUID scan, Predicate<Optional<Shared>> asSeen) {
        if (take(scan, asSeen).isEmpty()) {
            entities.createNativeQuery("insert into agenda_share (scan_id, link, since) values (?1, ?2, ?3)")
                    .setParameter(1, scan)
                    .setParameter(2, RandomText.link(BYTES))
                    .setParameter(3, LocalDate.now(clock))
                    .executeUpdate();
            LOG.infof("The agenda of scan %s is shared", scan);
        }
    }

    /** Takes it back: its address is nobody's any more, for ever. */
    public void withdraw(UUID scan, Predicate<Optional<Shared>> asSeen) {
        take(scan, asSeen);
        entities.createNativeQuery("delete from agenda_share where scan_id = ?1")
                .setParameter(1, scan)
                .executeUpdate();
        LOG.infof("The agenda of scan %s is not shared any more", scan);
    }

    private Optional<Shared> take(UUID id, Predicate<Optional<Shared>> asSeen) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        Optional<Shared> now = find(id);
        if (!asSeen.test(now)) {
            throw new ChangedMeanwhileException("shared agenda of scan " + id);
        }
        return now;
    }

    private static Optional<Shared> read(Stream<?> rows) {
        return rows.map(Tuple.class::cast)
                .map(row -> new Shared((UUID) row.get(0), (String) row.get(1), StoredDay.of(row.get(2))))
                .findFirst();
    }
}
