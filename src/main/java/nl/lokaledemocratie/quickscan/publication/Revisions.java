package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

/** All revisions of what was published, also those that were replaced; reads no numbers. */
@ApplicationScoped
@Transactional
public class Revisions {

    private static final String SELECT =
            "select p.scanId as scan, p.revision as number, p.publishedOn as day, p.fingerprint as fingerprint,"
                    + " p.reason as reason from StoredPublication p ";

    @Inject
    EntityManager entities;

    /** Those of a fingerprint, at most so many: scans with the same answers share one. */
    public List<Revision> withFingerprint(String fingerprint, int most) {
        return select("where p.fingerprint = :fingerprint order by p.scanId, p.revision desc")
                .setParameter("fingerprint", fingerprint)
                .setMaxResults(most)
                .getResultStream()
                .map(Revisions::revision)
                .toList();
    }

    public Optional<Revision> find(UUID scan, int number) {
        return select("where p.scanId = :scan and p.revision = :number")
                .setParameter("scan", scan)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(Revisions::revision);
    }

    /** Those of a scan, the newest first. */
    public List<Revision> list(UUID scan) {
        return select("where p.scanId = :scan order by p.revision desc")
                .setParameter("scan", scan)
                .getResultStream()
                .map(Revisions::revision)
                .toList();
    }

    /** The scans whose results that count are set beside that of this one. */
    public List<UUID> listComparedWith(UUID scan) {
        return entities.createQuery(
                        "select p.scanId from StoredPublication p where p.previousScanId = :scan and p.revision ="
                                + " (select max(later.revision) from StoredPublication later where later.scanId = p.scanId)",
                        UUID.class)
                .setParameter("scan", scan)
                .getResultList();
    }

    /** The one that counts now; empty while nothing is published. */
    public Optional<Revision> findLatest(UUID scan) {
        return select("where p.scanId = :scan order by p.revision desc")
                .setParameter("scan", scan)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Revisions::revision);
    }

    private TypedQuery<Tuple> select(String condition) {
        return entities.createQuery(SELECT + condition, Tuple.class);
    }

    private static Revision revision(Tuple row) {
        return new Revision(
                row.get("scan", UUID.class),
                row.get("number", Integer.class),
                row.get("day", java.time.LocalDate.class),
                row.get("fingerprint", String.class),
                Optional.ofNullable(row.get("reason", String.class)));
    }
}
