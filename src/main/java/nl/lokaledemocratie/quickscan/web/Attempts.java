package nl.lokaledemocratie.quickscan.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** How often each of many may try something: so many times in a window. In the memory of this instance only, never stored or logged. */
public final class Attempts {

    /** How many are remembered at most; who tried longest ago is forgotten first. */
    public static final int MOST = 10_000;

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
        Bucket bucket = buckets.get(who);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Counts an attempt; false when there were too many of late. */
    public synchronized boolean count(String who) {
        return buckets.computeIfAbsent(who, ignored -> full()).tryConsume(1);
    }

    /** Lets somebody start afresh. */
    public synchronized void forget(String who) {
        buckets.remove(who);
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
