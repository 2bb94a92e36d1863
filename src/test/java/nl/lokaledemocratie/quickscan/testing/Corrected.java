package nl.lokaledemocratie.quickscan.testing;

import java.util.UUID;

import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A result that was corrected. */
public final class Corrected {

    private Corrected() {}

    /** Publishes a second revision of a scan, with the same numbers under another fingerprint. */
    public static void revise(EntityManager entities, UUID scan, String fingerprint, String reason) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into publication (scan_id, revision, published_on, engine_version, fingerprint, reason, result)"
                                + " select scan_id, 2, published_on, engine_version, ?2, ?3, result"
                                + " from publication where scan_id = ?1 and revision = 1")
                .setParameter(1, scan)
                .setParameter(2, fingerprint)
                .setParameter(3, reason)
                .executeUpdate());
    }
}
