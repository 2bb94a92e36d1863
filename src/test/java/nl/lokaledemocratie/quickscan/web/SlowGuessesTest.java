package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.core.Response;

import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.Test;

class SlowGuessesTest {

    private static final Response NO = Response.status(422).build();

    private final HandClock clock = new HandClock();
    private final SlowGuesses guesses = new SlowGuesses(2, Duration.ofMinutes(15), clock);

    @Test
    void answersTheFirstWrongCodesAtOnceAndFurtherOnesLate() {
        assertThat(isAnswered("a")).isTrue();
        assertThat(isAnswered("a")).isTrue();
        assertThat(isAnswered("a")).isFalse();
        assertThat(isAnswered("b")).isTrue();
    }

    @Test
    void answersAtOnceAgainAfterTheWindow() {
        for (int i = 0; i < 3; i++) {
            isAnswered("a");
        }
        clock.move(Duration.ofMinutes(15));
        assertThat(isAnswered("a")).isTrue();
    }

    @Test
    void answersLateInTheEnd() {
        isAnswered("a");
        isAnswered("a");
        long start = System.nanoTime();
        assertThat(guesses.refuse("a", NO).await().indefinitely()).isSameAs(NO);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(SlowGuesses.LATE);
    }

    private boolean isAnswered(String who) {
        CompletionStage<Response> answer = guesses.refuse(who, NO).subscribeAsCompletionStage();
        return answer.toCompletableFuture().isDone();
    }
}
