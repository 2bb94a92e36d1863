package nl.lokaledemocratie.quickscan.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.AnsweredCounts;
import nl.lokaledemocratie.quickscan.scan.GroupLimits;
import nl.lokaledemocratie.quickscan.scan.Letters;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;

/** Personal codes for closed audiences: made, checked, used up. Who has which code is not known here. */
@ApplicationScoped
@Transactional
public class InvitationService implements GroupLimits {

    /** What a code opens. */
    public record Admission(InvitationHash invitation, String audience) {}

    private static final int MAX_AT_ONCE = 10_000;

    @Inject
    EntityManager entities;

    @Inject
    Scans scans;

    @Inject
    InvitationKey key;

    @Inject
    InvitationRows rows;

    @Inject
    HouseholdCodes households;

    @Inject
    MadeCodes made;

    @Inject
    AnsweredCounts answered;

    @Inject
    Clock clock;

    /**
     * Makes fresh codes for an audience; they are returned this once, as they are printed, and never kept.
     *
     * @throws IllegalArgumentException when the scan does not have the audience or the number is out of range
     * @throws TooManyCodesException when there would be more codes than people who did not answer
     */
    public List<String> issue(UUID scan, String audience, int count) {
        return issue(scan, audience, count, take(scan, audience));
    }

    /**
     * The same for a form that was shown in some round: of two such forms, or one that is sent twice, only the first makes codes.
     *
     * @throws CodesMadeMeanwhileException when it was another one that was first
     */
    public IssuedCodes issue(UUID scan, String audience, int round, int count) {
        List<String> codes = issue(scan, audience, count, takeIn(scan, audience, round));
        return issued(scan, audience, codes, 0);
    }

    /**
     * Withdraws what was not used and makes fresh codes for those who did not answer as far as is told: a number that went by the latest
     * answers would tell how many there are. Together they bring no more answers than there are people all the same.
     *
     * @param most no more than so many; what is left can be made later
     * @throws CodesMadeMeanwhileException when codes were made since that round
     * @throws TooManyCodesException when nobody is left to make one for
     */
    public IssuedCodes renew(UUID scan, String audience, int round, int most) {
        // As a closing does: first the scan, then its counters.
        scans.take(scan);
        answered.catchUp(scan);
        GroupCodes before = takeIn(scan, audience, round);
        rows.removeAll(scan, audience);
        GroupCodes after = new GroupCodes(before.round(), before.size(), before.answered(), 0);
        List<String> codes = issue(scan, audience, Math.min(most, after.unanswered()), after);
        keepRenewal(scan, audience, answered.untold(scan, audience).people());
        return issued(scan, audience, codes, before.unused());
    }

    private IssuedCodes issued(UUID scan, String audience, List<String> codes, int withdrawn) {
        MadeCodes.Batch batch = new MadeCodes.Batch(rows.round(scan, audience), 0, 1);
        return new IssuedCodes(codes, withdrawn, made.proof(scan, audience, codes, batch));
    }

    @Override
    public int smallest(UUID scan, String audience) {
        GroupCodes group = shown(scan, audience);
        return group.answered() + (hasLetters(scan, audience) ? 0 : group.unused());
    }

    /** Of letters to addresses more is offered than is used. */
    private boolean hasLetters(UUID scan, String audience) {
        return scans.get(scan).audiences().stream()
                .anyMatch(group -> group.audience().equals(audience) && group.letters() != Letters.NONE);
    }

    private List<String> issue(UUID scan, String audience, int count, GroupCodes group) {
        requireRoom(count, group);
        Map<InvitationCode, InvitationHash> fresh = new LinkedHashMap<>();
        while (fresh.size() < count) {
            InvitationCode code = InvitationCode.random();
            fresh.put(code, key.hash(scan, code));
        }
        rows.add(scan, audience, fresh.values());
        rows.startRound(scan, audience);
        return fresh.keySet().stream().map(InvitationCode::grouped).toList();
    }

    private static void requireRoom(int count, GroupCodes group) {
        if (group.size().isPresent() && count > group.extra()) {
            throw new TooManyCodesException(count, group.extra());
        }
        if (count < 1 || count > MAX_AT_ONCE) {
            throw new IllegalArgumentException("Cannot issue " + count + " invitations at once");
        }
    }

    private void keepRenewal(UUID scan, String audience, int answeredBefore) {
        entities.createNativeQuery(
                        """
                        update invitation_round set renewed_on = :today, answered_before = :answered, ended_round = round - 1
                        where scan_id = :scan and audience = :audience
                        """)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("answered", answeredBefore)
                .executeUpdate();
    }

    /** How many of those who are not told yet answered with codes that were withdrawn after. */
    private int renewedAfter(UUID scan, String audience, AnsweredCounts.Untold untold) {
        Query query = entities.createNativeQuery(
                        """
                        select answered_before from invitation_round
                        where scan_id = :scan and audience = :audience and renewed_on > :told
                        """,
                        Integer.class)
                .setParameter("scan", scan)
                .setParameter("audience", audience)
                .setParameter("told", untold.after().orElse(LocalDate.EPOCH));
        return query.getResultStream().mapToInt(Integer.class::cast).findFirst().orElse(0);
    }

    /** What a typed code opens; empty for unknown and used codes alike, and when everyone in the group answered. */
    public Optional<Admission> findAdmission(UUID scan, String typed) {
        return find(scan, typed)
                .filter(invitation -> !group(scan, invitation.audience()).isFull())
                .flatMap(invitation -> parse(scan, typed).map(hash -> new Admission(hash, invitation.audience())))
                .or(() -> parse(scan, typed).flatMap(hash -> households.findAdmission(scan, hash)));
    }

    /** The invitation of a typed code or a pass, whether or not it is there. */
    public Optional<InvitationHash> parse(UUID scan, String typed) {
        return InvitationCode.parse(typed).map(code -> key.hash(scan, code)).or(() -> key.parsePass(scan, typed));
    }

    /** What takes the place of a code where a person goes on at another device with an invitation that was accepted before. */
    public String pass(UUID scan, InvitationHash invitation) {
        return key.pass(scan, invitation);
    }

    /** Whether a typed code is there and unused, but everyone in its group answered. */
    public boolean isForFullGroup(UUID scan, String typed) {
        return find(scan, typed)
                .filter(invitation -> group(scan, invitation.audience()).isFull())
                .isPresent();
    }

    private Optional<Invitation> find(UUID scan, String typed) {
        return parse(scan, typed)
                .flatMap(hash ->
                        Optional.ofNullable(entities.find(Invitation.class, new Invitation.Key(scan, hash.bytes()))));
    }

    /** Uses an invitation, or a place of a household, up; false when it is not there (any more). Of two that try at once only one succeeds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean redeem(UUID scan, String audience, InvitationHash invitation) {
        return rows.remove(scan, audience, invitation) || households.redeem(scan, audience, invitation);
    }

    /** How many invitations per audience can still be answered. */
    public Map<String, Long> countOpen(UUID scan) {
        Map<String, Long> open = new HashMap<>();
        countUnused(scan)
                .keySet()
                .forEach(audience ->
                        open.put(audience, (long) group(scan, audience).open()));
        return open;
    }

    /** How every group is shown. */
    public Map<String, GroupCodes> listShown(UUID scan) {
        return scans.get(scan).audiences().stream()
                .collect(Collectors.toMap(group -> group.audience(), group -> shown(scan, group.audience())));
    }

    /** How a closed group is shown: as it stood before what is not told yet, so that nobody sees by a number that a colleague answered. */
    public GroupCodes shown(UUID scan, String audience) {
        AnsweredCounts.Untold untold = answered.untold(scan, audience);
        return group(scan, audience).before(untold.people(), untold.people() - renewedAfter(scan, audience, untold));
    }

    /** How a group stands. */
    public GroupCodes group(UUID scan, String audience) {
        Optional<ScanAudience> group = scans.get(scan).audiences().stream()
                .filter(one -> one.audience().equals(audience))
                .findFirst();
        OptionalInt size = group.map(ScanAudience::population).orElseGet(OptionalInt::empty);
        return new GroupCodes(
                rows.round(scan, audience),
                size,
                answered.answered(scan, audience),
                countUnused(scan).getOrDefault(audience, 0L).intValue());
    }

    private Map<String, Long> countUnused(UUID scan) {
        Map<String, Long> counts = new HashMap<>();
        entities.createQuery(
                        "select audience, count(*) from Invitation where key.scan = :scan group by audience",
                        Object[].class)
                .setParameter("scan", scan)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private GroupCodes takeIn(UUID scan, String audience, int round) {
        GroupCodes group = take(scan, audience);
        if (group.round() != round) {
            throw new CodesMadeMeanwhileException();
        }
        return group;
    }

    /** The group as it is shown, with answers and other codes waiting until the transaction ends. */
    private GroupCodes take(UUID id, String audience) {
        Scan scan = scans.take(id);
        if (scan.audiences().stream().noneMatch(group -> group.audience().equals(audience))) {
            throw new IllegalArgumentException("The scan has no audience " + audience);
        }
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        return shown(id, audience);
    }
}
