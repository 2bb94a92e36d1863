package nl.lokaledemocratie.quickscan.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** How often each of many may try something: so many times in a window. In the memory of this instance only, never stored or logged. */
public final class Attempts {

    /** How many are remembered at most; who tried longest ago is forgotten first. */
    public static final int MOST = 10_000;

    /** So many characters of who tries tell them apart. */
    private static final int LONGEST = 120;

    private final int limit;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public Attempts(int limit, Duration window, Clock clock) {
        this.limit = limit;
        this.window = window;
        this.clock = clock;
    }

    /** Whether one more may be tried; counts nothing. */
    public synchronized boolean isLeft(String who) {
        Bucket bucket = buckets.get(key(who));
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Counts an attempt; false when there were too many of late. */
    public synchronized boolean count(String who) {
        return buckets.computeIfAbsent(key(who), ignored -> full()).tryConsume(1);
    }

    /** Takes back what was counted last: it was no wrong attempt. */
    public synchronized void giveBack(String who) {
        Optional.ofNullable(buckets.get(key(who))).ifPresent(bucket -> bucket.addTokens(1));
    }

    /** Lets somebody start afresh. */
    public synchronized void forget(String who) {
        buckets.remove(key(who));
    }

    /** Strangers choose what it holds, so it is cut. */
    private static String key(String who) {
        return who.length() <= LONGEST ? who : who.substring(0, LONGEST);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limits -> limits.capacity(limit).refillIntervally(limit, window))
                .withCustomTimePrecision(new Ticks(clock))
                .build();
    }

    private record Ticks(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
