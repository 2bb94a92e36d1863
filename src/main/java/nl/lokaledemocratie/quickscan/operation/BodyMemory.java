package nl.lokaledemocratie.quickscan.operation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * How many bytes all bodies hold together. When there is no more room the largest unfinished body gives up its place, so whoever sends
 * many large ones keeps no small form out.
 */
final class BodyMemory {

    /** Holds bytes of a body. */
    interface Holder {

        /** Asks to give up an unfinished body; comes from any thread. */
        void makeRoom();
    }

    private final long most;
    private final Map<Holder, Long> held = new HashMap<>();
    private final Set<Holder> unfinished = new HashSet<>();
    private long total;

    BodyMemory(long most) {
        this.most = most;
    }

    synchronized void add(Holder holder) {
        held.put(holder, 0L);
        unfinished.add(holder);
    }

    /** Whether there is room for so many bytes more; when not, this one is to give up. */
    synchronized boolean take(Holder holder, long bytes) {
        while (total + bytes > most) {
            Optional<Holder> largest = largestUnfinished();
            if (largest.isEmpty() || largest.get() == holder) {
                return false;
            }
            remove(largest.get());
            largest.get().makeRoom();
        }
        if (held.computeIfPresent(holder, (same, before) -> before + bytes) == null) {
            return false;
        }
        total += bytes;
        return true;
    }

    /** The body is whole, its bytes stay until its request is answered. */
    synchronized void finished(Holder holder) {
        unfinished.remove(holder);
    }

    synchronized void remove(Holder holder) {
        unfinished.remove(holder);
        Long bytes = held.remove(holder);
        total -= bytes == null ? 0 : bytes;
    }

    private Optional<Holder> largestUnfinished() {
        return held.entrySet().stream()
                .filter(entry -> unfinished.contains(entry.getKey()))
                .max(Comparator.comparingLong(Entry::getValue))
                .map(Entry::getKey);
    }
}
