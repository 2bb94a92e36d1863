package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Optional;

/**
 * Welch's test of two means (Welch 1947; {@code t.test}), METHOD.md 4. No finite population correction: the question is analytic
 * (Cochran 1977, section 2.14).
 *
 * <p>v = s²/n per side, se = √(v_a + v_b), df = (v_a + v_b)² / (v_a²/(n_a−1) + v_b²/(n_b−1)).
 *
 * @param p  two-sided
 * @param ci of the difference a − b
 */
public record Welch(double se, double df, double t, double p, Limits ci) {

    static Optional<Welch> of(Frequencies a, Frequencies b, Student student) {
        return a.n() < 2 || b.n() < 2 ? Optional.empty() : of(Moments.of(a), Moments.of(b), student);
    }

    /** The test of two or more answers on each side; empty when nobody differs from anybody on the own side. */
    public static Optional<Welch> of(Moments a, Moments b, Student student) {
        double va = a.sd() * a.sd() / a.n();
        double vb = b.sd() * b.sd() / b.n();
        double variance = va + vb;
        if (variance == 0) {
            return Optional.empty();
        }
        double se = Math.sqrt(variance);
        double df = variance * variance / (va * va / (a.n() - 1) + vb * vb / (b.n() - 1));
        double difference = a.mean() - b.mean();
        double t = difference / se;
        return Optional.of(
                new Welch(se, df, t, Student.twoSidedP(t, df), Limits.around(difference, student.quantile(df) * se)));
    }
}
