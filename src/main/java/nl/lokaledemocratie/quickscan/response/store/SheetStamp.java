package nl.lokaledemocratie.quickscan.response.store;

import java.util.OptionalInt;

/**
 * All that a sealed sheet says of how it came in.
 *
 * @param batch of which it is part when it came on paper
 * @param flood that was on, if any
 */
public record SheetStamp(OptionalInt batch, OptionalInt flood) {

    public static final SheetStamp NONE = new SheetStamp(OptionalInt.empty(), OptionalInt.empty());

    public static SheetStamp ofBatch(OptionalInt batch) {
        return new SheetStamp(batch, OptionalInt.empty());
    }

    public static SheetStamp ofFlood(OptionalInt flood) {
        return new SheetStamp(OptionalInt.empty(), flood);
    }
}
