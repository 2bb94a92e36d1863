package nl.lokaledemocratie.quickscan.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Leave to have the files of a scan.
 *
 * @param researcher a person or bureau
 * @param by         who gave it
 * @param until      the last day
 * @param link       the word in the secret address; empty since it was taken back
 * @param uses       the newest first
 */
public record ResearchGrant(
        UUID scan,
        UUID key,
        String researcher,
        String purpose,
        LocalDate grantedOn,
        String by,
        LocalDate until,
        Optional<LocalDate> revokedOn,
        Optional<String> link,
        List<Use> uses) {

    public ResearchGrant {
        uses = List.copyOf(uses);
    }

    /** A file that was fetched, by the secret address or by the griffier. */
    public record Use(LocalDate day, String file, boolean byLink) {}

    /** Whether files may be fetched on this day. */
    public boolean isActive(LocalDate day) {
        return revokedOn.isEmpty() && !day.isAfter(until);
    }

    /** Whether it says the same. */
    boolean isFor(String other, String otherPurpose, LocalDate day) {
        return researcher.equals(other) && purpose.equals(otherPurpose) && until.equals(day);
    }
}
