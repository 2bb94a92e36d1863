package nl.lokaledemocratie.quickscan.attack;

import java.util.Optional;

/**
 * A change since the previous scan as a surface prints it.
 *
 * @param now    mean over the common statements in this scan, where it is printed
 * @param before the same in the previous scan
 * @param change the one minus the other, where it is printed
 */
record ReadChange(Optional<Printed> now, Optional<Printed> before, Optional<Printed> change) {

    /** What a reader of two places knows; two places never say different things. */
    ReadChange and(ReadChange other) {
        return new ReadChange(one(now, other.now), one(before, other.before), one(change, other.change));
    }

    private static Optional<Printed> one(Optional<Printed> first, Optional<Printed> second) {
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            throw new ContradictionException("One number is printed as " + first.get() + " and as " + second.get());
        }
        return first.or(() -> second);
    }
}
