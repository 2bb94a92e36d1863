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

    /** The same group when its size is not known. */
    public Population unsized() {
        return new Population(group, OptionalInt.empty(), closed);
    }

    /** More sheets than people of a closed group: whose they are nobody knows, so nothing of it is shown (METHOD.md 12.4b). */
    public boolean isOverfull(int sheets) {
        return closed && isExceededBy(sheets);
    }

    /** More answers than people: something is wrong with N. */
    public boolean isExceededBy(int n) {
        return size.isPresent() && n > size.getAsInt();
    }
}
