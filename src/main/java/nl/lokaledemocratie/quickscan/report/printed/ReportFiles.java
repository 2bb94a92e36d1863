package nl.lokaledemocratie.quickscan.report.printed;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.document.seal.Digest;

/** The files of reports that were given out, by what SHA-256 makes of them; not the files themselves. */
@ApplicationScoped
@Transactional
public class ReportFiles {

    @Inject
    EntityManager entities;

    /** A file that was given out. */
    public record Known(UUID scan, int revision) {}

    /** Once, however often it is given out. */
    void remember(UUID scan, int revision, String definition, byte[] file) {
        entities.createNativeQuery("insert into report_file (scan_id, digest, revision, definition)"
                        + " values (:scan, :digest, :revision, :definition) on conflict do nothing")
                .setParameter("scan", scan)
                .setParameter("digest", Digest.of(file))
                .setParameter("revision", revision)
                .setParameter("definition", definition)
                .executeUpdate();
    }

    /** The one with this SHA-256, 64 hexadecimal digits. */
    public Optional<Known> find(String digest) {
        return entities.createNativeQuery(
                        "select scan_id, revision from report_file where digest = :digest", Tuple.class)
                .setParameter("digest", digest)
                .setMaxResults(1)
                .getResultStream()
                .map(Tuple.class::cast)
                .map(row -> new Known((UUID) ((Tuple) row).get(0), ((Number) ((Tuple) row).get(1)).intValue()))
                .findFirst();
    }
}
