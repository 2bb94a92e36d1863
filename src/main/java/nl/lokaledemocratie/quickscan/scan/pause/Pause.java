package nl.lokaledemocratie.quickscan.scan.pause;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An open scan stands still: nobody begins or sends, and what was begun stays.
 *
 * @param since to the minute
 */
@Embeddable
public record Pause(
        @Column(name = "paused_at") Instant since,
        @Enumerated(EnumType.STRING) @Column(name = "pause_reason") PauseReason reason) {

    /** So long a pause keeps what was begun; one that lasts longer was forgotten. */
    public static final Duration LONGEST = Duration.ofDays(365);
}
