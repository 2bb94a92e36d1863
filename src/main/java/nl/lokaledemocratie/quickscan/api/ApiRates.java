package nl.lokaledemocratie.quickscan.api;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;

/** How often each key asks: in the memory of this instance only. */
@ApplicationScoped
class ApiRates {

    private static final int MOST_KEYS = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    ApiConfig config;

    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** Counts a request and tells its sender how many are left; false when there are none. */
    boolean count(UUID token, HttpServerResponse response) {
        ConsumptionProbe probe = buckets.get(token, unknown -> full()).tryConsumeAndReturnRemaining(1);
        long left = probe.getRemainingTokens();
        response.putHeader(
                "RateLimit-Policy", "\"sleutel\";q=%s;w=%s".formatted(config.perMinute(), WINDOW.toSeconds()));
        response.putHeader(
                "RateLimit", "\"sleutel\";r=%s;t=%s".formatted(left, seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            response.putHeader("Retry-After", String.valueOf(seconds(probe.getNanosToWaitForRefill())));
        }
        return probe.isConsumed();
    }

    /** Whether there are none left, which counts nothing. */
    boolean isUsedUp(UUID token, HttpServerResponse response) {
        Bucket bucket = buckets.getIfPresent(token);
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return false;
        }
        response.putHeader(
                "Retry-After",
                String.valueOf(seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())));
        return true;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.perMinute()).refillGreedy(config.perMinute(), WINDOW))
                .build();
    }

    /** Never too few. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
