package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Optional;
import java.util.OptionalInt;

/** Wilson's interval for a share (Wilson 1927; {@code prop.test(correct=FALSE)}), with a finite population when there is one. */
public final class Wilson {

    private Wilson() {}

    /**
     * The interval of METHOD.md 2.
     *
     * @param k      how many of n
     * @param n      valid answers
     * @param finite N of a closed group that is not exceeded, else empty; n* = n(N−1)/(N−n)
     * @param z      normal quantile
     * @return empty for n = 0 and when everyone answered
     */
    public static Optional<Limits> interval(int k, int n, OptionalInt finite, double z) {
        if (n == 0 || (finite.isPresent() && finite.getAsInt() <= n)) {
            return Optional.empty();
        }
        double effective = finite.isPresent() ? n * (finite.getAsInt() - 1.0) / (finite.getAsInt() - n) : n;
        double share = (double) k / n;
        double z2 = z * z / effective;
        double centre = (share + z2 / 2) / (1 + z2);
        double margin = Math.sqrt(z2) * Math.sqrt(share * (1 - share) + z2 / 4) / (1 + z2);
        return Optional.of(Limits.around(centre, margin).clip(0, 1));
    }
}
