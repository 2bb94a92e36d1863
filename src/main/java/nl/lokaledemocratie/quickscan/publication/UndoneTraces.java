package nl.lokaledemocratie.quickscan.publication;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;

/** What sheets left in the files of the database when they were written readable and that was undone: by a crash, or a failure. */
@ApplicationScoped
public class UndoneTraces {

    /** Who closes or seals a scan holds it before the note is left; who stores answers only shares it. */
    private static final String HELD =
            """
            select count(*) from scan where id = :scan
            and not exists (select from (select from scan where id = :scan for share skip locked) as free)
            """;

    private static final String EXISTING = "select count(*) from scan where id = :scan";

    @Inject
    BallotKeys keys;

    @Inject
    ReadableTraces traces;

    @Inject
    FileRewrite files;

    @Inject
    EntityManager entities;

    /** Writes the files anew when there may be such traces; those of a scan that is being closed just now are left to that. */
    @Transactional(Transactional.TxType.NEVER)
    public void wipe() {
        List<UUID> undone =
                traces.scans().stream().filter(scan -> !isHeld(scan)).toList();
        if (!undone.isEmpty()) {
            files.rewriteAll();
            undone.stream().filter(scan -> !isHeld(scan)).forEach(this::forget);
        }
    }

    /** Of a scan that was removed meanwhile the key goes too. */
    private void forget(UUID scan) {
        if (count(EXISTING, scan) == 0) {
            keys.destroy(scan);
        } else {
            traces.wiped(scan);
        }
    }

    private boolean isHeld(UUID scan) {
        return count(HELD, scan) > 0;
    }

    private long count(String sql, UUID scan) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(sql)
                        .setParameter("scan", scan)
                        .getSingleResult())
                .longValue());
    }
}
