package nl.lokaledemocratie.quickscan.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An act as it is read: when it began, and how it ended.
 *
 * @param number       of the line with which it began
 * @param act          name of an {@link Act}
 * @param username     empty when the clock did it
 * @param role         key of the role, empty when the clock did it
 * @param organisation code of the organisation that may see it
 * @param subject      on what, in words; may be empty
 */
public record LogLine(
        long number,
        Instant at,
        String act,
        Optional<String> username,
        String name,
        String role,
        Way way,
        Optional<String> organisation,
        Optional<UUID> scan,
        String subject,
        Result result) {

    /** What came of it. */
    public enum Result {
        DONE,
        REFUSED,
        /** It began, and nothing says how it ended: it is under way, or a crash cut it short. */
        UNKNOWN
    }

    public String actKey() {
        return Act.valueOf(act).key();
    }
}
