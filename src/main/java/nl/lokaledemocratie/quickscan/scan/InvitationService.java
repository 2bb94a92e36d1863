package nl.lokaledemocratie.quickscan.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Personal codes for closed audiences: made, checked, used up. Who has which code is not known here. */
@ApplicationScoped
@Transactional
public class InvitationService {

    /** What a code opens. */
    public record Admission(InvitationHash invitation, String audience) {}

    private static final int MAX_AT_ONCE = 10_000;

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    InvitationKey key;

    /**
     * Makes fresh codes for an audience; they are returned this once, as they are printed, and never kept.
     *
     * @throws IllegalArgumentException when the scan does not have the audience or the number is out of range
     */
    public List<String> issue(UUID scan, String audience, int count) {
        require(scan, audience, count);
        Map<InvitationCode, InvitationHash> fresh = new LinkedHashMap<>();
        while (fresh.size() < count) {
            InvitationCode code = InvitationCode.random();
            fresh.put(code, key.hash(scan, code));
        }
        store(scan, audience, fresh.values().stream().toList());
        return fresh.keySet().stream().map(InvitationCode::grouped).toList();
    }

    /** In the order of the hashes, which says nothing of the order of the codes. */
    private void store(UUID scan, String audience, List<InvitationHash> hashes) {
        List<InvitationHash> ordered = new ArrayList<>(hashes);
        ordered.sort(Comparator.comparing(InvitationHash::bytes, Arrays::compare));
        ordered.forEach(hash -> entities.persist(new Invitation(scan, hash, audience)));
        entities.flush();
        entities.clear();
    }

    /** What a typed code opens; empty for unknown and used codes alike. */
    public Optional<Admission> findAdmission(UUID scan, String typed) {
        return InvitationCode.parse(typed).map(code -> key.hash(scan, code)).flatMap(hash -> Optional.ofNullable(
                        entities.find(Invitation.class, new Invitation.Key(scan, hash.bytes())))
                .map(invitation -> new Admission(hash, invitation.audience)));
    }

    /** Uses an invitation up; false when it is not there (any more). Of two that try at once only one succeeds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean redeem(UUID scan, String audience, InvitationHash invitation) {
        return entities.createQuery(
                                "delete from Invitation where key.scan = :scan and key.hash = :hash and audience = :audience")
                        .setParameter("scan", scan)
                        .setParameter("hash", invitation.bytes())
                        .setParameter("audience", audience)
                        .executeUpdate()
                == 1;
    }

    /** How many invitations per audience are not yet answered. */
    public Map<String, Long> countOpen(UUID scan) {
        Map<String, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select audience, count(*) from Invitation where key.scan = :scan group by audience",
                        Object[].class)
                .setParameter("scan", scan)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private void require(UUID id, String audience, int count) {
        Scan scan = scans.get(id);
        if (scan.audiences.stream().noneMatch(group -> group.audience.equals(audience))) {
            throw new IllegalArgumentException("The scan has no audience " + audience);
        }
        if (scan.status == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status);
        }
        if (count < 1 || count > MAX_AT_ONCE) {
            throw new IllegalArgumentException("Cannot issue " + count + " invitations at once");
        }
    }
}
