package nl.lokaledemocratie.quickscan.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns at hashing passwords, which is slow on purpose: a few at a time, a bounded number waiting, and none for long. So a flood of log-ins
 * takes neither the processors nor the threads that respondents need.
 */
final class HashingTurns {

    private final Semaphore turns;
    private final Semaphore room;
    private final Duration patience;

    /**
     * @param atOnce   how many may hash at the same time
     * @param waiting  how many more may wait for that
     * @param patience how long one waits at most
     */
    HashingTurns(int atOnce, int waiting, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.room = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /**
     * Does the work when its turn has come.
     *
     * @throws TooBusyException when it did not come in time, or too many wait already; nothing was done
     */
    <T> T take(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw new TooBusyException();
        }
        try {
            return waitAndDo(work);
        } finally {
            room.release();
        }
    }

    private <T> T waitAndDo(Supplier<T> work) {
        if (!comesInTime()) {
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean comesInTime() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
