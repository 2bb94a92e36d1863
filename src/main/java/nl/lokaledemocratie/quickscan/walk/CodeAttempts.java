package nl.lokaledemocratie.quickscan.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;

/** Limits how many wrong codes come from one address; in the memory of this instance only, never stored or logged. */
@ApplicationScoped
class CodeAttempts {

    private static final int MAX_ADDRESSES = 10_000;

    private final int limit;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_ADDRESSES;
        }
    };

    @Inject
    CodeAttempts(ResponseConfig config, Clock clock) {
        this.limit = config.wrongCodes();
        this.window = config.wrongCodeWindow();
        this.clock = clock;
    }

    synchronized boolean mayTry(String address) {
        Deque<Instant> attempts = wrong.get(address);
        if (attempts == null) {
            return true;
        }
        attempts.removeIf(attempt -> !attempt.isAfter(clock.instant().minus(window)));
        return attempts.size() < limit;
    }

    synchronized void countWrong(String address) {
        wrong.computeIfAbsent(address, ignored -> new ArrayDeque<>()).add(clock.instant());
    }
}
