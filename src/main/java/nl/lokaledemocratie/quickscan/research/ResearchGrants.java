package nl.lokaledemocratie.quickscan.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.RandomText;
import nl.lokaledemocratie.quickscan.database.StoredDay;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** To whom organisations give answers for research; what is not here nobody gets. */
@ApplicationScoped
@Transactional
public class ResearchGrants {

    /** So many for one scan, taken back or not. */
    public static final int MOST = 50;

    /** The longest that leave can be given for, in years. */
    public static final int YEARS = 5;

    private static final int BYTES = 24;
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{32}");

    private static final String COLUMNS =
            "select scan_id, grant_key, researcher, purpose, granted_on, granted_by, until, revoked_on, link from research_grant ";

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    Clock clock;

    /** All of a scan, the newest first. */
    public List<ResearchGrant> list(UUID scan) {
        return entities.createNativeQuery(
                        COLUMNS + "where scan_id = ?1 order by granted_on desc, grant_key", Tuple.class)
                .setParameter(1, scan)
                .getResultStream()
                .map(row -> grant((Tuple) row))
                .toList();
    }

    /** One that is active. */
    public Optional<ResearchGrant> findActive(UUID scan, UUID key) {
        return list(scan).stream()
                .filter(grant -> grant.key().equals(key) && grant.isActive(today()))
                .findFirst();
    }

    /** The active one at a secret address. */
    public Optional<ResearchGrant> findAt(String link) {
        return LINK.matcher(link).matches()
                ? entities.createNativeQuery(COLUMNS + "where link = ?1", Tuple.class)
                        .setParameter(1, link)
                        .getResultStream()
                        .map(row -> grant((Tuple) row))
                        .filter(grant -> ((ResearchGrant) grant).isActive(today()))
                        .map(ResearchGrant.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Gives leave, and an address nobody guesses; the same leave once, however often the form is sent.
     *
     * @throws ScanNotClosedException   while there is no result
     * @throws IllegalArgumentException when there are too many already, the day is past or too far away, or research was not promised
     */
    public void give(UUID id, String researcher, String purpose, LocalDate until, String by) {
        Scan scan = scans.take(id);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        LocalDate today = today();
        List<ResearchGrant> given = list(id);
        if (given.stream().anyMatch(grant -> grant.isActive(today) && grant.isFor(researcher, purpose, until))) {
            return;
        }
        if (isBarred(id) || until.isBefore(today) || until.isAfter(today.plusYears(YEARS)) || given.size() >= MOST) {
            throw new IllegalArgumentException("No leave until " + until);
        }
        entities.createNativeQuery(
                        """
                        insert into research_grant
                            (scan_id, grant_key, researcher, purpose, granted_on, granted_by, until, link)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, id)
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, researcher)
                .setParameter(4, purpose)
                .setParameter(5, today)
                .setParameter(6, by)
                .setParameter(7, until)
                .setParameter(8, RandomText.link(BYTES))
                .executeUpdate();
    }

    /** Takes it back at once; whether there was any. */
    public boolean revoke(UUID scan, UUID key) {
        return entities.createNativeQuery("update research_grant set revoked_on = ?3, link = null"
                                + " where scan_id = ?1 and grant_key = ?2 and revoked_on is null")
                        .setParameter(1, scan)
                        .setParameter(2, key)
                        .setParameter(3, today())
                        .executeUpdate()
                > 0;
    }

    /** Keeps that a file is fetched, before it is. */
    public void log(ResearchGrant grant, String file, boolean byLink) {
        entities.createNativeQuery(
                        """
                        insert into research_use (scan_id, use_key, grant_key, used_on, by_link, file)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, grant.scan())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, grant.key())
                .setParameter(4, today())
                .setParameter(5, byLink)
                .setParameter(6, file)
                .executeUpdate();
    }

    /**
     * Keeps what the rule made of a group, the first time; whether it is still that.
     *
     * @param signature of the rule over the sheets as they are now
     */
    public boolean isSame(UUID scan, String audience, String signature) {
        entities.createNativeQuery(
                        "insert into research_rule (scan_id, audience, signature, made_on) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, scan)
                .setParameter(2, audience)
                .setParameter(3, signature)
                .setParameter(4, today())
                .executeUpdate();
        return findSignature(scan, audience).filter(signature::equals).isPresent();
    }

    /** Whether who took part read that their answers are not for research. */
    public boolean isBarred(UUID scan) {
        return !entities.createNativeQuery("select scan_id from research_barred where scan_id = ?1")
                .setParameter(1, scan)
                .getResultList()
                .isEmpty();
    }

    /** What it made the first time. */
    public Optional<String> findSignature(UUID scan, String audience) {
        return entities.createNativeQuery("select signature from research_rule where scan_id = ?1 and audience = ?2")
                .setParameter(1, scan)
                .setParameter(2, audience)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ResearchGrant grant(Tuple row) {
        UUID scan = (UUID) row.get(0);
        UUID key = (UUID) row.get(1);
        return new ResearchGrant(
                scan,
                key,
                (String) row.get(2),
                (String) row.get(3),
                StoredDay.of(row.get(4)),
                (String) row.get(5),
                StoredDay.of(row.get(6)),
                Optional.ofNullable(row.get(7)).map(StoredDay::of),
                Optional.ofNullable((String) row.get(8)),
                uses(scan, key));
    }

    private List<ResearchGrant.Use> uses(UUID scan, UUID key) {
        return entities.createNativeQuery(
                        "select used_on, file, by_link from research_use where scan_id = ?1 and grant_key = ?2"
                                + " order by used_on desc, file",
                        Tuple.class)
                .setParameter(1, scan)
                .setParameter(2, key)
                .getResultStream()
                .map(Tuple.class::cast)
                .map(row -> new ResearchGrant.Use(
                        StoredDay.of(((Tuple) row).get(0)), (String) ((Tuple) row).get(1), (Boolean)
                                ((Tuple) row).get(2)))
                .toList();
    }
}
