package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.stats.Equivalence;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;

/**
 * The gap of one group, wish minus now of the same persons; row of section {@code gaps} of METHOD.md 14, by section 3.
 *
 * <p>t = d̄/(s_d/√n), two-sided p, without finite population correction. g_av = J(n−1)·d̄/√((s_now²+s_wish²)/2) (Cumming 2012; Lakens
 * 2013). d_w = (n_pos−n_neg)/n (Cliff 1993).
 *
 * @param estimate mean of the gaps, in scale points
 * @param nowMean  mean of now over the pairs
 * @param wishMean mean of wish over the pairs
 * @param pHolm    p corrected for all gaps of the level; empty below n = 10
 * @param positive persons who want more
 * @param equal    persons who want the same
 * @param negative persons who want less
 * @param dominanceLimits interval of d_w
 * @param equivalence whether the gap is too small to matter
 */
public record GapResult(
        Cell cell,
        MeanEstimate estimate,
        OptionalDouble nowMean,
        OptionalDouble wishMean,
        OptionalDouble t,
        OptionalDouble p,
        OptionalDouble pHolm,
        OptionalDouble effectSize,
        int positive,
        int equal,
        int negative,
        OptionalDouble dominance,
        Optional<Limits> dominanceLimits,
        Optional<Equivalence> equivalence) {

    /** The row of a cell, from the gaps of persons who answered both, in points of the scale. */
    public static GapResult of(
            Cell cell,
            Range scale,
            Frequencies gaps,
            Distributions.PairSides sides,
            MeanEstimate.Basis basis,
            Equivalence.Margin margin) {
        int n = gaps.n();
        int positive = gaps.countWhere(gap -> gap > 0);
        int negative = gaps.countWhere(gap -> gap < 0);
        boolean testable = n >= 2 && gaps.requireSd() > 0;
        OptionalDouble t = testable
                ? OptionalDouble.of(gaps.requireMean() / (gaps.requireSd() / Math.sqrt(n)))
                : OptionalDouble.empty();
        return new GapResult(
                cell,
                MeanEstimate.of(gaps, -scale.width(), scale.width(), basis),
                sides.now().mean(),
                sides.wish().mean(),
                t,
                testable ? OptionalDouble.of(Student.twoSidedP(t.getAsDouble(), n - 1)) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                effectSize(gaps, sides),
                positive,
                n - positive - negative,
                negative,
                ItemResult.share(positive - negative, n),
                dominanceLimits(positive, negative, n, basis.student()),
                testable
                        ? Optional.of(
                                Equivalence.of(gaps.requireMean(), gaps.requireSd() / Math.sqrt(n), n - 1, margin))
                        : Optional.empty());
    }

    public GapResult withHolm(OptionalDouble adjusted) {
        return new GapResult(
                cell,
                estimate,
                nowMean,
                wishMean,
                t,
                p,
                adjusted,
                effectSize,
                positive,
                equal,
                negative,
                dominance,
                dominanceLimits,
                equivalence);
    }

    /** What may be said of it; empty when it took no part in the family of tests. */
    public Optional<Verdict> verdict() {
        return equivalence.flatMap(test -> test.verdict(pHolm));
    }

    private static OptionalDouble effectSize(Frequencies gaps, Distributions.PairSides sides) {
        int n = gaps.n();
        if (n < 3) {
            return OptionalDouble.empty();
        }
        double variance =
                (Math.pow(sides.now().requireSd(), 2) + Math.pow(sides.wish().requireSd(), 2)) / 2;
        return variance == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Student.hedgesCorrection(n - 1) * gaps.requireMean() / Math.sqrt(variance));
    }

    /** d_w ± t·sd(sign)/√n within −1 and 1; from the binomial limits when all signs are the same; empty when all are zero. */
    private static Optional<Limits> dominanceLimits(int positive, int negative, int n, Student student) {
        if (n < 2 || positive + negative == 0) {
            return Optional.empty();
        }
        double t = student.quantile(n - 1);
        double bound = (n - t * t) / (n + t * t);
        if (positive == n) {
            return Optional.of(new Limits(bound, 1));
        }
        if (negative == n) {
            return Optional.of(new Limits(-1, -bound));
        }
        double dominance = (double) (positive - negative) / n;
        double variance = (positive + negative - n * dominance * dominance) / (n - 1);
        return Optional.of(
                Limits.around(dominance, t * Math.sqrt(variance) / Math.sqrt(n)).clip(-1, 1));
    }
}
