package nl.lokaledemocratie.quickscan.web;

import java.time.Clock;
import java.time.Duration;

import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

/**
 * Slows down who guesses codes: after so many wrong ones in a window each further refusal comes late. No thread waits for it, and nobody is
 * locked out: what is right is let in at once, whoever shares the address with who guesses.
 */
public final class SlowGuesses {

    static final Duration LATE = Duration.ofSeconds(3);

    private final Attempts wrong;

    /**
     * @param free   how many wrong codes are answered at once
     * @param window in which so many are free again
     */
    public SlowGuesses(int free, Duration window, Clock clock) {
        this.wrong = new Attempts(free, window, clock);
    }

    /** The answer to a wrong code, in time or late. */
    public Uni<Response> refuse(String who, Response refusal) {
        Uni<Response> answer = Uni.createFrom().item(refusal);
        return wrong.count(who) ? answer : answer.onItem().delayIt().by(LATE);
    }
}
