package nl.lokaledemocratie.quickscan.scan.end;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The end of an open scan, to the minute.
 *
 * @param at from then on nobody begins; who began before can send for {@link #GRACE} more
 */
public record ScanEnd(Instant at) {

    /** Of real time: a clock that is put forward or back in between makes it neither shorter nor longer. */
    public static final Duration GRACE = Duration.ofHours(2);

    /** How far an open scan is. */
    public enum Stage {
        /** Everybody can begin and send. */
        ASKING,
        /** Who had begun can send. */
        ENDING,
        /** Nobody can send; the scan is going to be closed. */
        OVER
    }

    public ScanEnd {
        if (!at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("No whole minute: " + at);
        }
    }

    /** The first whole minute after a moment. */
    public static ScanEnd after(Instant moment) {
        return new ScanEnd(moment.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
    }

    /** From then on nobody sends. */
    public Instant over() {
        return at.plus(GRACE);
    }

    public Stage stage(Instant now) {
        if (now.isBefore(at)) {
            return Stage.ASKING;
        }
        return now.isBefore(over()) ? Stage.ENDING : Stage.OVER;
    }

    /** Whether who began then can send until it is over. */
    public boolean isInTime(Instant begun) {
        return begun.isBefore(at);
    }
}
