package nl.lokaledemocratie.quickscan.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One revision of what was published of a scan, without its numbers.
 *
 * @param reason why it replaced the one before
 */
public record Revision(UUID scanId, int number, LocalDate publishedOn, String fingerprint, Optional<String> reason) {}
