package nl.lokaledemocratie.quickscan.response.flood;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Notices how much comes in of each scan, in the memory of this instance alone: numbers, of nobody in particular. */
@ApplicationScoped
public class FloodWatch {

    private static final int MOST = 1_000;

    /** Other instances begin floods too. */
    private static final Duration MEMORY = Duration.ofSeconds(3);

    /** A flood goes on when half of what begins one came in. */
    private static final int HALF = 2;

    private final Cache<UUID, Tide> tides =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<UUID, OptionalInt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    @Inject
    Floods floods;

    @Inject
    FloodConfig config;

    @Inject
    Clock clock;

    /**
     * Counts one sending to an open group, whatever comes of it.
     *
     * @param suspect no page of ours led to it
     * @return the number of the flood that is on
     */
    public OptionalInt count(UUID scan, boolean suspect) {
        Tide tide = tides.get(scan, unseen -> new Tide(config.window().toMillis()));
        int height = tide.add(clock.millis(), suspect ? config.suspectWeight() : 1);
        OptionalInt on = find(scan);
        boolean isHigh = height >= (on.isPresent() ? config.sheets() / HALF : config.sheets());
        if (isHigh && (on.isEmpty() || tide.isTimeToTell(clock.millis()))) {
            floods.noticed(scan);
            known.invalidate(scan);
            return find(scan);
        }
        return on;
    }

    private OptionalInt find(UUID scan) {
        return known.get(scan, floods::findOn);
    }

    /** Forgets what came in, and what is on. */
    void forget(UUID scan) {
        tides.invalidate(scan);
        known.invalidate(scan);
    }
}
