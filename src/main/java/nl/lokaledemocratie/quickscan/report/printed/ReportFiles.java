package nl.lokaledemocratie.quickscan.report.printed;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * A file that was given out.
     *
     * @param choice how often the choice of answers in people's own words had been changed
     */
    public record Known(UUID scan, int revision, int choice) {}

    /** Once, however often it is given out. */
    void remember(UUID scan, int revision, String definition, int choice, byte[] file) {
        entities.createNativeQuery("insert into report_file (scan_id, digest, revision, definition, choice)"
                        + " values (:scan, :digest, :revision, :definition, :choice)"
                        + " on conflict (scan_id, digest) do update set choice = excluded.choice")
                .setParameter("choice", choice)
                .setParameter("scan", scan)
                .setParameter("digest", Digest.of(file))
                .setParameter("revision", revision)
                .setParameter("definition", definition)
                .executeUpdate();
    }

    /** The one with this SHA-256, 64 hexadecimal digits. */
    public Optional<Known> find(String digest) {
        Stream<?> rows = entities.createNativeQuery(
                        "select scan_id, revision, choice from report_file where digest = :digest", Tuple.class)
                .setParameter("digest", digest)
                .setMaxResults(1)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new Known(
                        (UUID) row.get(0), ((Number) row.get(1)).intValue(), ((Number) row.get(2)).intValue()))
                .findFirst();
    }
}
