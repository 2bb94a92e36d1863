package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a difference is too small to matter: two one-sided tests (Schuirmann 1987; Lakens 2017), METHOD.md 4b.
 *
 * <p>p = max{P(T > (difference + Δ)/se), P(T < (difference − Δ)/se)}, never corrected for many tests; p below .05 exactly when the 90 %
 * interval lies between −Δ and Δ.
 *
 * @param limits     difference ± t(.95; df)·se
 * @param alphaLevel of both tests
 */
public record Equivalence(double p, Limits limits, double alphaLevel) {

    /** Confidence of the interval that goes with two one-sided tests at .05. */
    public static final double CONFIDENCE = 0.90;

    /**
     * What counts as too small.
     *
     * @param delta   Δ, in scale points
     * @param student at {@link #CONFIDENCE}
     */
    public record Margin(double delta, double alphaLevel, Student student) {}

    /** Of a difference with its standard error, which is above 0. */
    public static Equivalence of(double difference, double se, double df, Margin margin) {
        double above = Student.lowerP(-(difference + margin.delta()) / se, df);
        double below = Student.lowerP((difference - margin.delta()) / se, df);
        return new Equivalence(
                Math.max(above, below),
                Limits.around(difference, margin.student().quantile(df) * se),
                margin.alphaLevel());
    }

    /** What both tests say together; empty when the difference took no part in the family of tests. */
    public Optional<Verdict> verdict(OptionalDouble pHolm) {
        return pHolm.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.of(pHolm.getAsDouble() < alphaLevel, p < alphaLevel));
    }
}
