package nl.lokaledemocratie.quickscan.desk.recovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.web.Attempts;

/**
 * How many codes may be tried for one scan: ten in a quarter of an hour at once, further ones one in three seconds, whoever types them and
 * on however many connections. So nobody is locked out for longer than that, and nobody tries more than some 300 in that time.
 */
final class RecoveryTries {

    static final int FREE = 10;
    static final Duration TURN = Duration.ofSeconds(3);

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** What becomes of a code that is sent now. */
    enum Turn {
        /** It is read, and answered at once. */
        FREE,
        /** It is read; that it is wrong is said late. */
        SLOW,
        /** It is not read: another one was a moment ago. */
        NONE
    }

    private final Clock clock;
    private final Attempts free;
    private final Cache<UUID, Instant> turns =
            Caffeine.newBuilder().maximumSize(Attempts.MOST).build();

    RecoveryTries(Clock clock) {
        this.clock = clock;
        this.free = new Attempts(FREE, WINDOW, clock);
    }

    /** Takes a turn, if there is one. */
    Turn take(UUID scan) {
        if (free.count(scan.toString())) {
            return Turn.FREE;
        }
        Instant now = clock.instant();
        Instant mine = now.plus(TURN);
        Instant next = turns.asMap().merge(scan, mine, (other, taken) -> other.isAfter(now) ? other : taken);
        return next == mine ? Turn.SLOW : Turn.NONE;
    }
}
