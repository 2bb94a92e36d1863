package nl.lokaledemocratie.quickscan.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.StoredDay;

/** Who read what organisations shared: for them to look at, once a day for each scan and each thing. */
@ApplicationScoped
@Transactional
public class ReadUses {

    /** Stands for no person: results were set beside one of another organisation as part of the reference set. */
    public static final String REFERENCE = "";

    /** What was read. */
    public enum What {
        RESULTS,
        REPORT,
        NUMBERS,
        COMPARISON
    }

    /**
     * A line of what an organisation looks at.
     *
     * @param reader name of who read, as pages show it; {@link #REFERENCE} for the reference set
     * @param scan   title of the scan
     */
    public record Use(LocalDate day, String reader, String scan, What what) {}

    /** A scan that is read and the code of its organisation. */
    public record Read(String organisation, UUID scan) {}

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Writes down that somebody read these scans today.
     *
     * @param username of an account, or {@link #REFERENCE}
     */
    public void note(String username, Collection<Read> read, What what) {
        entities.createNativeQuery("insert into read_use (organisation_code, used_on, username, scan_id, what)"
                        + " select organisation, :day, :username, scan, :what"
                        + " from unnest(cast(:organisations as text[]), cast(:scans as uuid[])) as read (organisation, scan)"
                        + " on conflict do nothing")
                .setParameter("day", LocalDate.now(clock))
                .setParameter("username", username)
                .setParameter("what", what.name())
                .setParameter(
                        "organisations", read.stream().map(Read::organisation).toArray(String[]::new))
                .setParameter("scans", read.stream().map(Read::scan).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The last ones of an organisation, the latest first. */
    public List<Use> list(String organisation, int most) {
        return ((List<?>) entities.createNativeQuery(
                                "select used_on, coalesce(display_name, username), title, what"
                                        + " from read_use join scan on scan.id = scan_id left join account using (username)"
                                        + " where read_use.organisation_code = ?1 order by used_on desc, 2, title, what",
                                Tuple.class)
                        .setParameter(1, organisation)
                        .setMaxResults(most)
                        .getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Use(
                                StoredDay.of(row.get(0)),
                                (String) row.get(1),
                                (String) row.get(2),
                                What.valueOf((String) row.get(3))))
                        .toList();
    }
}
