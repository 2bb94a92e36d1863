package nl.lokaledemocratie.quickscan.attack;

import java.util.Optional;

/**
 * A change since the previous scan as a surface prints it.
 *
 * @param now    mean over the common statements in this scan, where it is printed
 * @param before the same in the previous scan
 */
record ReadChange(Optional<Printed> now, Optional<Printed> before, Printed change) {

    /** What a reader of two places knows; two places never say different things. */
    ReadChange and(ReadChange other) {
        if (!change.equals(other.change)) {
            throw new ContradictionException("One change is printed as " + change + " and as " + other.change);
        }
        return new ReadChange(now.or(other::now), before.or(other::before), change);
    }
}
