package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The difference between two independent sides a and b, block B of METHOD.md 14, by sections 4 and 5.
 *
 * @param difference  x̄_a − x̄_b, empty when a side has no answers
 * @param welch       the test, empty below two answers on a side or without any variation
 * @param hedges      the effect size, likewise
 * @param rank        the check on order only, empty when a side has no answers
 * @param rankAgrees  whether means and order tell the same; empty when one of the intervals does not exist
 * @param pHolm       p corrected for the family of section 4
 * @param equivalence whether it is too small to matter, where {@link #within} asked it and Welch's test exists
 */
public record Difference(
        int nA,
        int nB,
        OptionalDouble meanA,
        OptionalDouble meanB,
        OptionalDouble difference,
        Optional<Welch> welch,
        Optional<HedgesG> hedges,
        Optional<RankCheck> rank,
        Optional<Boolean> rankAgrees,
        Set<Flag> flags,
        OptionalDouble pHolm,
        Optional<Equivalence> equivalence) {

    public Difference {
        flags = Set.copyOf(flags);
    }

    /**
     * Compares two sides.
     *
     * @param testFrom smaller sides are flagged
     */
    public static Difference of(Frequencies a, Frequencies b, int testFrom, Student student) {
        if (a.n() == 0 || b.n() == 0) {
            return new Difference(
                    a.n(),
                    b.n(),
                    a.mean(),
                    b.mean(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(Flag.NO_DATA),
                    OptionalDouble.empty(),
                    Optional.empty());
        }
        Optional<Welch> welch = Welch.of(a, b, student);
        RankCheck rank = RankCheck.of(a, b, student);
        Optional<Boolean> agrees = welch.flatMap(
                test -> rank.limits().map(limits -> limits.sign() == test.ci().sign()));
        return new Difference(
                a.n(),
                b.n(),
                a.mean(),
                b.mean(),
                OptionalDouble.of(a.requireMean() - b.requireMean()),
                welch,
                welch.map(test -> HedgesG.of(Moments.of(a), Moments.of(b))),
                Optional.of(rank),
                agrees,
                flags(a, b, testFrom, agrees),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static Set<Flag> flags(Frequencies a, Frequencies b, int testFrom, Optional<Boolean> agrees) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        int smallest = Math.min(a.n(), b.n());
        if (smallest < testFrom) {
            flags.add(Flag.SMALL_N);
        }
        if (smallest < 2) {
            flags.add(Flag.N1);
        } else if (a.requireSd() == 0 && b.requireSd() == 0) {
            flags.add(Flag.ZERO_VARIANCE);
        }
        if (agrees.equals(Optional.of(false))) {
            flags.add(Flag.ORDINAL_DISAGREES);
        }
        return flags;
    }

    /** Standard error of the difference: 0 without any variation, empty below two answers on a side. */
    public OptionalDouble se() {
        if (welch.isPresent()) {
            return OptionalDouble.of(welch.get().se());
        }
        return flags.contains(Flag.ZERO_VARIANCE) ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    /** The p-value when both sides are large enough to take part in the correction for many tests. */
    public OptionalDouble familyP(int testFrom) {
        return welch.isPresent() && Math.min(nA, nB) >= testFrom
                ? OptionalDouble.of(welch.get().p())
                : OptionalDouble.empty();
    }

    public Difference withHolm(OptionalDouble adjusted) {
        return with(adjusted, equivalence);
    }

    /** The same, with the test whether it is too small to matter. */
    public Difference within(Equivalence.Margin margin) {
        return with(pHolm, welch.map(test -> Equivalence.of(difference.orElseThrow(), test.se(), test.df(), margin)));
    }

    /** What may be said of it; empty when it took no part in the family of tests. */
    public Optional<Verdict> verdict() {
        return equivalence.flatMap(test -> test.verdict(pHolm));
    }

    private Difference with(OptionalDouble adjusted, Optional<Equivalence> tested) {
        return new Difference(
                nA, nB, meanA, meanB, difference, welch, hedges, rank, rankAgrees, flags, adjusted, tested);
    }
}
