package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Student's t at one confidence. A quantile at full accuracy is slow, so every one is computed once and kept: use one instance per
 * analysis. Not safe for use by several threads.
 */
public final class Student {

    /** The accuracy of the inverse; the default of commons-math is only good to nine digits (METHOD.md 13). */
    private static final double ACCURACY = 1e-15;

    /** z(.975), where METHOD.md 4, 9 and 10 give the number itself, whatever the confidence of other intervals. */
    public static final double Z_975 = 1.959963984540054;

    private final double upper;
    private final double normal;
    private final Map<Double, Double> quantiles = new HashMap<>();

    public Student(double confidence) {
        upper = 1 - (1 - confidence) / 2;
        normal = new NormalDistribution(0, 1).inverseCumulativeProbability(upper);
    }

    /** The quantile of a two-sided interval, t(.975; df) at 95 %. */
    public double quantile(double df) {
        return quantiles.computeIfAbsent(
                df, key -> new TDistribution(null, key, ACCURACY).inverseCumulativeProbability(upper));
    }

    /** The same of the normal distribution, 1.95996… at 95 %. */
    public double normalQuantile() {
        return normal;
    }

    /** The upper probability of the interval, .975 at 95 %. */
    public double upper() {
        return upper;
    }

    /** P(T < t), exact far into that tail. */
    static double lowerP(double t, double df) {
        return new TDistribution(null, df, ACCURACY).cumulativeProbability(t);
    }

    /** Two-sided p of t; exact far into the tail because it never subtracts from 1. */
    public static double twoSidedP(double t, double df) {
        return 2 * new TDistribution(null, df, ACCURACY).cumulativeProbability(-Math.abs(t));
    }

    /** J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)), the exact correction for small samples of Hedges (1981). */
    public static double hedgesCorrection(double m) {
        return Math.exp(Gamma.logGamma(m / 2) - Gamma.logGamma((m - 1) / 2)) / Math.sqrt(m / 2);
    }
}
