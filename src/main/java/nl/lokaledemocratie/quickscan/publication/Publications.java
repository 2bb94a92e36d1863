package nl.lokaledemocratie.quickscan.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The published results: the only numbers about answers that pages, report, API and comparison ever read. */
@ApplicationScoped
@Transactional
public class Publications {

    @Inject
    EntityManager entities;

    @Inject
    Event<Publication> published;

    /** The latest revision of a scan's result; empty while the scan is not closed and published. */
    public Optional<Publication> find(UUID scanId) {
        return entities.createQuery(
                        "from StoredPublication where scanId = :scan order by revision desc", StoredPublication.class)
                .setParameter("scan", scanId)
                .setMaxResults(1)
                .getResultStream()
                .map(this::publication)
                .findFirst();
    }

    /** What was published last, of any scan. */
    public Optional<Publication> findNewest() {
        return entities.createQuery(
                        "from StoredPublication order by publishedOn desc, revision desc, scanId",
                        StoredPublication.class)
                .setMaxResults(1)
                .getResultStream()
                .map(this::publication)
                .findFirst();
    }

    /** The latest revision of each of these scans that is published. */
    public List<Publication> list(Collection<UUID> scans) {
        return entities.createQuery(
                        "from StoredPublication p where scanId in :scans and revision ="
                                + " (select max(later.revision) from StoredPublication later where later.scanId = p.scanId)",
                        StoredPublication.class)
                .setParameter("scans", scans)
                .getResultStream()
                .map(this::publication)
                .toList();
    }

    /** All that was published of a scan, the first revision first. */
    List<Publication> listAll(UUID scanId) {
        return entities.createQuery(
                        "from StoredPublication where scanId = :scan order by revision", StoredPublication.class)
                .setParameter("scan", scanId)
                .getResultStream()
                .map(this::publication)
                .toList();
    }

    /** Stores it, and tells of it in the same transaction. */
    void store(Publication publication) {
        StoredPublication stored = new StoredPublication();
        stored.scanId = publication.scanId();
        stored.revision = publication.revision();
        stored.publishedOn = publication.publishedOn();
        stored.engineVersion = publication.engineVersion();
        stored.fingerprint = publication.fingerprint();
        stored.reason = publication.reason().orElse(null);
        stored.previousScanId = publication.previous().orElse(null);
        stored.result = StoredResult.write(publication.result());
        entities.persist(stored);
        entities.flush();
        published.fire(publication);
    }

    private Publication publication(StoredPublication stored) {
        return new Publication(
                stored.scanId,
                stored.revision,
                stored.publishedOn,
                stored.engineVersion,
                stored.fingerprint,
                reasons(stored),
                engineBefore(stored),
                Optional.ofNullable(stored.previousScanId),
                StoredResult.read(stored.result));
    }

    /** Each reason since the first revision, the newest first: what was put right stays put right. */
    private Optional<String> reasons(StoredPublication stored) {
        if (stored.reason == null || stored.revision == 2) {
            return Optional.ofNullable(stored.reason);
        }
        return Optional.of(entities.createQuery(
                        "select reason from StoredPublication where scanId = :scan and revision <= :revision"
                                + " and reason is not null order by revision desc",
                        String.class)
                .setParameter("scan", stored.scanId)
                .setParameter("revision", stored.revision)
                .getResultStream()
                .map(reason -> reason.matches(".*[.!?]") ? reason : reason + ".")
                .collect(Collectors.joining(" ")));
    }

    /** Of the last revision that another engine computed. */
    private Optional<String> engineBefore(StoredPublication stored) {
        if (stored.revision == 1) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select engineVersion from StoredPublication where scanId = :scan and revision < :revision"
                                + " and engineVersion <> :engine order by revision desc",
                        String.class)
                .setParameter("scan", stored.scanId)
                .setParameter("revision", stored.revision)
                .setParameter("engine", stored.engineVersion)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
