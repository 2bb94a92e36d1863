package nl.lokaledemocratie.quickscan.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells codes that were made here from others, without asking whether any of them was used: that would tell who made them, and prints letters of
 * them, how many people answered.
 */
@ApplicationScoped
@Transactional
public class MadeCodes {

    private static final Pattern PROOF = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})\\.([0-9])\\.([A-Za-z0-9_-]{43})");

    @Inject
    InvitationKey key;

    @Inject
    InvitationRows rows;

    @Inject
    LetterPiles piles;

    /**
     * Codes that were made at once.
     *
     * @param round  in which they were made
     * @param pile   of letters to addresses; 0 for personal codes
     * @param places how many people each lets in
     */
    public record Batch(int round, int pile, int places) {

        public boolean isForAddresses() {
            return pile > 0;
        }

        private String text() {
            return round + "." + pile + "." + places;
        }
    }

    /** What proves later that these codes were made for this group. */
    String proof(UUID scan, String audience, List<String> codes, Batch batch) {
        return batch.text() + "." + key.seal(scan, audience + " " + batch.text() + " " + String.join(" ", codes));
    }

    /** What a proof says of codes; empty when it is not theirs, or of another group or scan. */
    public Optional<Batch> find(UUID scan, String audience, IssuedCodes shown) {
        Matcher proof = PROOF.matcher(shown.proof());
        if (!proof.matches()) {
            return Optional.empty();
        }
        Batch batch = new Batch(
                Integer.parseInt(proof.group(1)), Integer.parseInt(proof.group(2)), Integer.parseInt(proof.group(3)));
        return Optional.of(batch)
                .filter(said -> InvitationKey.isSame(shown.proof(), proof(scan, audience, shown.codes(), said)));
    }

    /** Whether they ended since, because new ones took their place or their pile was withdrawn. */
    public boolean isEnded(UUID scan, String audience, Batch batch) {
        return batch.isForAddresses()
                ? piles.list(scan, audience).stream()
                        .anyMatch(pile -> pile.number() == batch.pile() && pile.withdrawn())
                : batch.round() <= rows.endedRound(scan, audience);
    }
}
