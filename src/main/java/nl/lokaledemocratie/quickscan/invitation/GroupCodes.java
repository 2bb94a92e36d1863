package nl.lokaledemocratie.quickscan.invitation;

import java.util.OptionalInt;

/**
 * How a closed group stands with its personal codes: never more than one for each person who did not answer.
 *
 * @param round    how often codes were made
 * @param size     number of people in the group, when known
 * @param answered how many of them answered, online or on paper
 * @param unused   codes that were made and not used
 */
public record GroupCodes(int round, OptionalInt size, int answered, int unused) {

    /** How many people did not answer yet; 0 where nobody told how many there are. */
    public int unanswered() {
        return Math.max(0, size.orElse(0) - answered);
    }

    /** How many codes can still bring an answer: who answered on paper leaves one behind. */
    public int open() {
        return size.isPresent() ? Math.min(unused, unanswered()) : unused;
    }

    /** Whether some codes cannot bring an answer any more; nobody knows which, so each works until everyone answered. */
    public boolean isSurplus() {
        return unused > open();
    }

    /** How it stands when some more people answered on paper. */
    public GroupCodes after(int more) {
        return new GroupCodes(round, size, answered + more, unused);
    }

    /**
     * How it stood before some people answered online.
     *
     * @param online    how many
     * @param withCodes how many of them with a code that was not withdrawn since
     */
    public GroupCodes before(int online, int withCodes) {
        return new GroupCodes(round, size, answered - online, unused + withCodes);
    }

    /** How many codes can be made without withdrawing any. */
    public int extra() {
        return Math.max(0, unanswered() - unused);
    }

    /** Whether nobody of the group can answer any more. */
    public boolean isFull() {
        return size.isPresent() && unanswered() == 0;
    }
}
