package nl.lokaledemocratie.quickscan.attack;

import java.util.Optional;

/**
 * One shown cell as a surface prints it.
 *
 * @param mean   as printed, with a point and a hyphen
 * @param lowest smallest number of answers that may stand behind it
 * @param most   largest number of answers that may stand behind it
 * @param extra  something beyond number and mean is printed: a share, a margin, "verdeeld"
 * @param sides  beside a gap the means of its pairs are printed
 */
record SurfaceCell(Optional<Printed> mean, int lowest, int most, boolean extra, boolean sides) {

    static final int UNKNOWN = 1_000_000;

    static SurfaceCell of(String mean, int lowest, int most) {
        return new SurfaceCell(Optional.of(number(mean)), lowest, most, false, false);
    }

    static SurfaceCell extraOnly() {
        return new SurfaceCell(Optional.empty(), 0, UNKNOWN, true, false);
    }

    SurfaceCell withExtra() {
        return new SurfaceCell(mean, lowest, most, true, sides);
    }

    SurfaceCell withSides() {
        return new SurfaceCell(mean, lowest, most, extra, true);
    }

    /** What a reader of two places knows; two places never say different things. */
    SurfaceCell and(SurfaceCell other) {
        if (mean.isPresent() && other.mean.isPresent() && !mean.equals(other.mean)) {
            throw new ContradictionException("One cell is printed as " + mean + " and as " + other.mean);
        }
        int low = Math.max(lowest, other.lowest);
        int high = Math.min(most, other.most);
        if (low > high) {
            throw new ContradictionException("The numbers of answers " + this + " and " + other + " disagree");
        }
        return new SurfaceCell(mean.or(other::mean), low, high, extra || other.extra, sides || other.sides);
    }

    /** A printed Dutch number. */
    static Printed number(String dutch) {
        return new Printed(dutch.replace(",", ".").replace("−", "-").replace("+", ""));
    }
}
