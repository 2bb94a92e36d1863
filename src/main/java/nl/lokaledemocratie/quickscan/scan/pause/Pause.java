package nl.lokaledemocratie.quickscan.scan.pause;

import java.time.Instant;

/**
 * An open scan stands still: nobody begins or sends, and what was begun stays.
 *
 * @param since to the minute
 */
public record Pause(Instant since, PauseReason reason) {}
