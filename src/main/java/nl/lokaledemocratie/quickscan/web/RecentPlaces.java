package nl.lokaledemocratie.quickscan.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** How often something came from each place within a window, after which the place is forgotten. In the memory of this instance only. */
public final class RecentPlaces {

    private static final int MOST = 10_000;

    private final int limit;
    private final Cache<String, AtomicInteger> counts;

    public RecentPlaces(int limit, Duration window) {
        this.limit = limit;
        this.counts =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(window).build();
    }

    /** Counts one more; false when there were too many of late. */
    public boolean count(String place) {
        return counts.get(place, unseen -> new AtomicInteger()).incrementAndGet() <= limit;
    }
}
