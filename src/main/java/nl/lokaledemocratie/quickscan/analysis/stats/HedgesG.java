package nl.lokaledemocratie.quickscan.analysis.stats;

/**
 * The standardised difference of two means (Hedges 1981; {@code metafor::escalc("SMD", vtype="LS")}), METHOD.md 4.
 *
 * <p>g = J(n_a+n_b−2)·(x̄_a − x̄_b)/s_pooled, var = 1/n_a + 1/n_b + g²/(2(n_a+n_b)), limits g ± 1.959963984540054·√var.
 */
public record HedgesG(double g, double se, Limits limits) {

    /** For two sides of which at least one varies. */
    public static HedgesG of(Moments a, Moments b) {
        int freedom = a.n() + b.n() - 2;
        double squares = (a.n() - 1) * a.sd() * a.sd() + (b.n() - 1) * b.sd() * b.sd();
        double pooled = Math.sqrt(squares / freedom);
        double g = Student.hedgesCorrection(freedom) * (a.mean() - b.mean()) / pooled;
        double se = Math.sqrt(1.0 / a.n() + 1.0 / b.n() + g * g / (2.0 * (a.n() + b.n())));
        return new HedgesG(g, se, Limits.around(g, Student.Z_975 * se));
    }
}
