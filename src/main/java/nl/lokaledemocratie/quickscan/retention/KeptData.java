package nl.lokaledemocratie.quickscan.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a kind of data of a scan stands.
 *
 * @param state  what there is
 * @param number how many there are, where that may be told
 * @param length of its term, in days or years
 * @param day    on which it goes or went, where that is known
 */
public record KeptData(DataKind kind, State state, OptionalInt number, int length, Optional<LocalDate> day) {

    /** What there is of a kind. */
    public enum State {
        /** Not yet, or never. */
        NONE,
        /** It is there; it goes at closing or at its own time. */
        PASSING,
        /** It is there, until a day. */
        KEPT,
        /** It is there until the scan is removed. */
        LASTING,
        GONE
    }
}
