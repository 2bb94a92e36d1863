package nl.lokaledemocratie.quickscan.analysis;

import java.util.OptionalInt;

/**
 * A group and its size.
 *
 * @param size   N, the number of people in it, when known
 * @param closed everyone in it was invited personally; an open group selects itself
 */
public record Population(String group, OptionalInt size, boolean closed) {

    public Population {
        if (size.isPresent() && size.getAsInt() < 1) {
            throw new IllegalArgumentException("Group " + group + " has " + size.getAsInt() + " people");
        }
    }

    /** N when the finite population matters for n answers: the group is closed, N is known and not exceeded (METHOD.md 2). */
    public OptionalInt finiteFor(int n) {
        return closed && size.isPresent() && n <= size.getAsInt() ? size : OptionalInt.empty();
    }

    /** More answers than people: something is wrong with N. */
    public boolean isExceededBy(int n) {
        return size.isPresent() && n > size.getAsInt();
    }
}
