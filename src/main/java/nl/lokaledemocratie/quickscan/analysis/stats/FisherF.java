package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.math3.distribution.FDistribution;

/** Quantiles of F at one confidence (METHOD.md 6 and 13), each computed once and kept. Use one instance per analysis; not safe for several threads. */
public final class FisherF {

    private static final double ACCURACY = 1e-15;

    private record Degrees(double first, double second) {}

    private final double upper;
    private final Map<Degrees, Limits> quantiles = new HashMap<>();

    public FisherF(double confidence) {
        upper = 1 - (1 - confidence) / 2;
    }

    /** Feldt's interval of α: 1 − (1−α)·F(.975) and 1 − (1−α)·F(.025) with n−1 and (n−1)(k−1) degrees of freedom. */
    Limits feldt(double alpha, int n, int k) {
        Limits f = quantiles.computeIfAbsent(new Degrees(n - 1.0, (n - 1.0) * (k - 1)), this::quantiles);
        return new Limits(1 - (1 - alpha) * f.high(), 1 - (1 - alpha) * f.low());
    }

    private Limits quantiles(Degrees degrees) {
        FDistribution f = new FDistribution(null, degrees.first(), degrees.second(), ACCURACY);
        return new Limits(f.inverseCumulativeProbability(1 - upper), f.inverseCumulativeProbability(upper));
    }
}
