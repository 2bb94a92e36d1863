package nl.lokaledemocratie.quickscan.response.draft;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.scan.pause.Pause;

/**
 * When what is kept for a while ends, in whole hours since 1970 began: no row can tell in which minute somebody did something. It ends so
 * early that it is wiped when its time is up, never later. So it lasts up to an hour and a quarter less.
 */
@ApplicationScoped
public class Expiry {

    /** How long it takes at most until what has ended is wiped, while the service runs. */
    public static final Duration WIPE = Duration.ofMinutes(15);

    /**
     * Holds for what lasts of a scan: until its hour, and as long as the scan is paused, but for a pause that was forgotten. Two places, which
     * {@link #bind} fills.
     */
    public static final String LASTS =
            "(expires_hour > ? or exists (select from scan where scan.id = scan_id and paused_at > ?))";

    @Inject
    Clock clock;

    /** The hour with whose beginning something ends that begins now. */
    public int after(Duration life) {
        return hour(clock.instant().plus(life).minus(WIPE));
    }

    /** The hour that it is: what ends with it or before has ended, wiped or not. */
    public int now() {
        return hour(clock.instant());
    }

    /** Fills the places of {@link #LASTS}, of which the first is this one. */
    public void bind(PreparedStatement statement, int place) throws SQLException {
        statement.setInt(place, now());
        statement.setTimestamp(place + 1, Timestamp.from(clock.instant().minus(Pause.LONGEST)));
    }

    private static int hour(Instant moment) {
        return Math.toIntExact(Duration.between(Instant.EPOCH, moment).toHours());
    }
}
