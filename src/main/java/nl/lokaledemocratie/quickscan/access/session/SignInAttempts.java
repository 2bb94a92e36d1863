package nl.lokaledemocratie.quickscan.access.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.NewAccount;

/** Limits how often a user name is tried; in memory, per instance, never stored. */
@ApplicationScoped
public class SignInAttempts {

    /** The names kept at most; the one tried longest ago is forgotten first. */
    static final int MAX_NAMES = 10_000;

    private final int limit;
    private final java.time.Duration window;
    private final Clock clock;
    private final Map<String, Deque<Instant>> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_NAMES;
        }
    };

    @Inject
    public SignInAttempts(AccessConfig config, Clock clock) {
        this.limit = config.attempts();
        this.window = config.attemptWindow();
        this.clock = clock;
    }

    /** Counts an attempt; false when there were too many of late. */
    public synchronized boolean mayTry(String username) {
        Instant now = clock.instant();
        Deque<Instant> attempts = byName.computeIfAbsent(NewAccount.normalise(username), name -> new ArrayDeque<>());
        attempts.removeIf(attempt -> !attempt.isAfter(now.minus(window)));
        if (attempts.size() >= limit) {
            return false;
        }
        attempts.add(now);
        return true;
    }

    /** After a right password the name starts afresh. */
    synchronized void forget(String username) {
        byName.remove(NewAccount.normalise(username));
    }
}
