package nl.lokaledemocratie.quickscan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingTurnsTest {

    private final ExecutorService many = Executors.newFixedThreadPool(20);

    @AfterEach
    void stop() {
        many.shutdownNow();
    }

    @Test
    void letsFewWorkAtOnceAndTellsTheRestAtOnceThatItIsBusy() throws Exception {
        HashingTurns turns = new HashingTurns(2, 3, Duration.ofSeconds(30));
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch fifteenRefused = new CountDownLatch(15);
        List<Future<?>> all = IntStream.range(0, 20)
                .<Future<?>>mapToObj(one -> many.submit(() -> {
                    try {
                        turns.take(() -> {
                            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                            await(fifteenRefused);
                            return atWork.decrementAndGet();
                        });
                    } catch (TooBusyException e) {
                        refused.incrementAndGet();
                        fifteenRefused.countDown();
                    }
                }))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(most).hasValue(2);
        assertThat(refused).hasValue(15);
        assertThat(turns.take(() -> "again")).isEqualTo("again");
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        HashingTurns turns = new HashingTurns(1, 1, Duration.ofMillis(20));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        many.submit(() -> turns.take(() -> {
            begun.countDown();
            await(end);
            return "";
        }));
        await(begun);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> turns.take(() -> ""))
                .isInstanceOf(TooBusyException.class);
        end.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
