package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * Weights that give several margins at once: iterative proportional fitting (Deming and Stephan 1940) with a cap as in anesrake
 * (DeBell and Krosnick 2009), METHOD.md 7. Works on cells of respondents that share all categories, so its cost does not grow with
 * respondents.
 */
public final class Raking {

    private final double[] people;
    private final int[][] categories;
    private final double[][] targets;
    private final Limitations limitations;

    /**
     * How far to go.
     *
     * @param cap       largest weight, the mean being 1
     * @param capMargin relative margin over the cap that is left alone
     * @param tolerance largest relative distance from a target
     * @param maxCycles of one fitting
     * @param maxClips  number of times that weights are cut off
     */
    public record Limitations(double cap, double capMargin, double tolerance, int maxCycles, int maxClips) {}

    /**
     * Weights per cell.
     *
     * @param weights  after cutting off
     * @param uncapped before it
     * @param clips    how often weights were cut off
     */
    public record Weights(double[] weights, double[] uncapped, int clips) {}

    /** Weights, or why there are none. */
    public record Outcome(Status status, Optional<Weights> weights) {}

    /** How raking ended. */
    public enum Status {
        OK,
        REFUSED_NOT_CONVERGED,
        REFUSED_CAP_INFEASIBLE
    }

    private Raking(double[] people, int[][] categories, double[][] targets, Limitations limitations) {
        this.people = people;
        this.categories = categories;
        this.targets = targets;
        this.limitations = limitations;
    }

    /**
     * Rakes cells.
     *
     * @param people      respondents per cell
     * @param categories  per variable, per cell: the category
     * @param targets     per variable, per category: the wanted sum of weights
     */
    public static Outcome rake(int[] people, int[][] categories, double[][] targets, Limitations limitations) {
        double[] counts = Arrays.stream(people).asDoubleStream().toArray();
        return new Raking(counts, categories, targets, limitations).rake();
    }

    private Outcome rake() {
        double[] weights = new double[people.length];
        Arrays.fill(weights, 1);
        if (!fit(weights)) {
            return refused(Status.REFUSED_NOT_CONVERGED);
        }
        double[] uncapped = weights.clone();
        int clips = 0;
        while (highest(weights) > limitations.cap() * (1 + limitations.capMargin())) {
            if (clips == limitations.maxClips()) {
                return refused(Status.REFUSED_CAP_INFEASIBLE);
            }
            clips++;
            for (int cell = 0; cell < weights.length; cell++) {
                weights[cell] = Math.min(weights[cell], limitations.cap());
            }
            if (!fit(weights)) {
                return refused(Status.REFUSED_CAP_INFEASIBLE);
            }
        }
        return new Outcome(Status.OK, Optional.of(new Weights(weights, uncapped, clips)));
    }

    private static Outcome refused(Status status) {
        return new Outcome(status, Optional.empty());
    }

    /** Cycles through the variables until all margins are met; the last step is always a full fitting. */
    private boolean fit(double[] weights) {
        for (int cycle = 0; cycle < limitations.maxCycles(); cycle++) {
            for (int variable = 0; variable < categories.length; variable++) {
                double[] sums = sums(weights, variable);
                for (int cell = 0; cell < weights.length; cell++) {
                    int category = categories[variable][cell];
                    if (sums[category] > 0) {
                        weights[cell] *= targets[variable][category] / sums[category];
                    }
                }
            }
            if (distance(weights) < limitations.tolerance()) {
                return true;
            }
        }
        return false;
    }

    private double[] sums(double[] weights, int variable) {
        double[] sums = new double[targets[variable].length];
        for (int cell = 0; cell < weights.length; cell++) {
            sums[categories[variable][cell]] += people[cell] * weights[cell];
        }
        return sums;
    }

    /** The largest relative distance from any target; categories that nobody should be in do not count. */
    private double distance(double[] weights) {
        double largest = 0;
        for (int variable = 0; variable < categories.length; variable++) {
            double[] sums = sums(weights, variable);
            for (int category = 0; category < sums.length; category++) {
                double target = targets[variable][category];
                if (target > 0) {
                    largest = Math.max(largest, Math.abs(sums[category] / target - 1));
                }
            }
        }
        return largest;
    }

    private static double highest(double[] weights) {
        return Arrays.stream(weights).max().orElse(0);
    }
}
