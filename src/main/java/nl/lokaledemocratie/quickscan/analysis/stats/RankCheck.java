package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether two groups differ when only the order of answers counts, METHOD.md 5.
 *
 * @param u      number of pairs in which a is higher, a tie counting half (Mann and Whitney 1947)
 * @param p      two-sided, normal with tie and continuity correction ({@code wilcox.test(exact=FALSE)}); for the annex
 * @param delta  Cliff's δ = 2U/(n_a n_b) − 1, from −1 to 1 (Cliff 1993)
 * @param limits of δ (Cliff 1996; Feng and Cliff 2004; {@code effsize::cliff.delta}); empty below two answers on a side
 */
public record RankCheck(double u, OptionalDouble p, double delta, Optional<Limits> limits) {

    /** For two sides with at least one answer each; the work grows with the number of different answers only. */
    static RankCheck of(Frequencies a, Frequencies b, Student student) {
        Dominance dominance = new Dominance(a, b);
        double pairs = (double) a.n() * b.n();
        double u = dominance.higher + dominance.ties / 2.0;
        double delta = (dominance.higher - dominance.lower) / pairs;
        return new RankCheck(u, p(u, a.n(), b.n(), dominance), delta, limits(a, b, delta, dominance, student));
    }

    private static OptionalDouble p(double u, double na, double nb, Dominance dominance) {
        double n = na + nb;
        double variance = na * nb / 12 * ((n + 1) - dominance.tieCorrection / (n * (n - 1)));
        double distance = u - na * nb / 2;
        if (dominance.allEqual || variance <= 0) {
            return OptionalDouble.empty();
        }
        if (distance == 0) {
            return OptionalDouble.of(1);
        }
        double z = (distance - Math.signum(distance) / 2) / Math.sqrt(variance);
        return OptionalDouble.of(2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z)));
    }

    private static Optional<Limits> limits(
            Frequencies a, Frequencies b, double delta, Dominance dominance, Student student) {
        if (a.n() < 2 || b.n() < 2) {
            return Optional.empty();
        }
        double t = student.quantile(a.n() + b.n() - 2);
        int smallest = Math.min(a.n(), b.n());
        double extreme = (smallest - t * t) / (smallest + t * t);
        if (dominance.lower == 0 && dominance.ties == 0) {
            return Optional.of(new Limits(extreme, 1));
        }
        if (dominance.higher == 0 && dominance.ties == 0) {
            return Optional.of(new Limits(-1, -extreme));
        }
        double variance = Math.max(dominance.variance(delta), (1 - delta * delta) / ((double) a.n() * b.n() - 1));
        double rest = 1 - delta * delta;
        double middle = delta - delta * delta * delta;
        double margin = t * Math.sqrt(variance) * Math.sqrt(rest * rest + t * t * variance);
        double scale = rest + t * t * variance;
        return Optional.of(new Limits((middle - margin) / scale, (middle + margin) / scale));
    }

    /** The signs of all pairs, summed up by one walk along both sorted sides. */
    private static final class Dominance {
        private final Frequencies a;
        private final Frequencies b;
        private long higher;
        private long lower;
        private long ties;
        private double tieCorrection;
        private final boolean allEqual;

        Dominance(Frequencies a, Frequencies b) {
            this.a = a;
            this.b = b;
            long belowInA = 0;
            long belowInB = 0;
            int i = 0;
            int j = 0;
            int different = 0;
            while (i < a.distinct() || j < b.distinct()) {
                double value = smallest(i, j);
                long countA = i < a.distinct() && a.value(i) == value ? a.count(i++) : 0;
                long countB = j < b.distinct() && b.value(j) == value ? b.count(j++) : 0;
                higher += countA * belowInB;
                lower += countB * belowInA;
                ties += countA * countB;
                double tied = countA + countB;
                tieCorrection += tied * tied * tied - tied;
                belowInA += countA;
                belowInB += countB;
                different++;
            }
            allEqual = different == 1;
        }

        private double smallest(int i, int j) {
            if (i == a.distinct()) {
                return b.value(j);
            }
            return j == b.distinct() ? a.value(i) : Math.min(a.value(i), b.value(j));
        }

        /** The unbiased variance of δ from the means of the rows and columns of the matrix of signs. */
        double variance(double delta) {
            double na = a.n();
            double nb = b.n();
            double rows = squares(a, b, delta);
            double columns = squares(b, a, -delta);
            double all = higher + lower - na * nb * delta * delta;
            return (nb * nb * rows + na * na * columns - all) / (na * nb * (na - 1) * (nb - 1));
        }

        /** Σ (mean sign of one answer against the other side − δ)². */
        private static double squares(Frequencies side, Frequencies other, double delta) {
            double sum = 0;
            long below = 0;
            int j = 0;
            for (int i = 0; i < side.distinct(); i++) {
                while (j < other.distinct() && other.value(j) < side.value(i)) {
                    below += other.count(j++);
                }
                long equal = j < other.distinct() && other.value(j) == side.value(i) ? other.count(j) : 0;
                long above = other.n() - below - equal;
                double deviation = (double) (below - above) / other.n() - delta;
                sum += side.count(i) * deviation * deviation;
            }
            return sum;
        }
    }
}
