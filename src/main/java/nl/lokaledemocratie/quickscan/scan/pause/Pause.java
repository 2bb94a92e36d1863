package nl.lokaledemocratie.quickscan.scan.pause;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

    /** From then on its griffier is asked whether it was forgotten. */
    private static final Duration LONG = Duration.ofDays(7);

    /** The last moment at which its griffier was to be asked whether it was forgotten: after a week, and each month after that; none before. */
    public Optional<Instant> asked(Instant now, ZoneId zone) {
        ZonedDateTime first = since.plus(LONG).atZone(zone);
        return isLong(now)
                ? Optional.of(first.plusMonths(ChronoUnit.MONTHS.between(first, now.atZone(zone)))
                        .toInstant())
                : Optional.empty();
    }

    /** Whether it may have been forgotten. */
    public boolean isLong(Instant now) {
        return !now.isBefore(since.plus(LONG));
    }

    /** How many whole days it lasts. */
    public long days(Instant now) {
        return Duration.between(since, now).toDays();
    }
}
