package nl.lokaledemocratie.quickscan.invitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** The rows of what is not used yet, and in which round of a group they were made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InvitationRows {

    @Inject
    EntityManager entities;

    /** In the order of the hashes, which says nothing of the order of the codes. */
    void add(UUID scan, String audience, Collection<InvitationHash> hashes) {
        addAll(scan, audience, hashes, null);
    }

    /** The same for places of letters of one pile. */
    void add(UUID scan, String audience, Collection<InvitationHash> hashes, int pile) {
        addAll(scan, audience, hashes, pile);
    }

    private void addAll(UUID scan, String audience, Collection<InvitationHash> hashes, @Nullable Integer pile) {
        List<InvitationHash> ordered = new ArrayList<>(hashes);
        ordered.sort(Comparator.comparing(InvitationHash::bytes, Arrays::compare));
        ordered.forEach(hash -> entities.persist(new Invitation(scan, hash, audience, pile)));
        entities.flush();
        entities.clear();
    }

    /** False when it was not there: of two that try at once only one succeeds. */
    boolean remove(UUID scan, String audience, InvitationHash hash) {
        return entities.createQuery(
                                "delete from Invitation where key.scan = :scan and key.hash = :hash and audience = :audience")
                        .setParameter("scan", scan)
                        .setParameter("hash", hash.bytes())
                        .setParameter("audience", audience)
                        .executeUpdate()
                == 1;
    }

    void removeAll(UUID scan, String audience) {
        entities.createQuery("delete from Invitation where key.scan = :scan and audience = :audience")
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .executeUpdate();
    }

    /** Those of a group that are there, held until the transaction ends: nobody uses one up meanwhile. */
    Set<InvitationHash> hold(UUID scan, String audience) {
        List<?> found = entities.createNativeQuery(
                        """
                        select code_hash from invitation where scan_id = :scan and audience = :audience
                        order by code_hash for update
                        """,
                        byte[].class)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .getResultList();
        return found.stream().map(hash -> new InvitationHash((byte[]) hash)).collect(Collectors.toUnmodifiableSet());
    }

    void removeAll(UUID scan, String audience, Collection<InvitationHash> hashes) {
        hashes.forEach(hash -> remove(scan, audience, hash));
    }

    /** How often codes were made for a group. */
    int round(UUID scan, String audience) {
        return entities.createNativeQuery(
                        "select round from invitation_round where scan_id = :scan and audience = :audience",
                        Integer.class)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .getResultStream()
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    /** Up to which round what was not used of a group has ended; 0 when nothing has. */
    int endedRound(UUID scan, String audience) {
        return entities.createNativeQuery(
                        "select ended_round from invitation_round where scan_id = :scan and audience = :audience",
                        Integer.class)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .getResultStream()
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    void startRound(UUID scan, String audience) {
        entities.createNativeQuery(
                        """
                        insert into invitation_round (scan_id, audience, round) values (:scan, :audience, 1)
                        on conflict (scan_id, audience) do update set round = invitation_round.round + 1
                        """)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .executeUpdate();
    }
}
