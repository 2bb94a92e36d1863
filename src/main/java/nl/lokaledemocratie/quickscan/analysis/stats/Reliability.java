package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether the items of a theme hang together, METHOD.md 6.
 *
 * <p>α = k/(k−1)·(1 − Σs_i²/s_total²) (Cronbach 1951), limits of Feldt (1965) as in {@code psych::alpha.ci}. α may be negative.
 *
 * @param k        items
 * @param complete persons who answered all items
 * @param meanR    mean correlation between two items
 * @param itemRest correlation of each item with the sum of the others, in codebook order
 */
public record Reliability(
        int k,
        int complete,
        OptionalDouble alpha,
        Optional<Limits> limits,
        OptionalDouble meanR,
        List<OptionalDouble> itemRest,
        Set<Flag> flags) {

    private static final double LOW = 0.60;

    public Reliability {
        itemRest = List.copyOf(itemRest);
        flags = Set.copyOf(flags);
    }

    /**
     * The reliability over complete cases, reversed items turned.
     *
     * @param enough smaller numbers of persons are flagged
     */
    public static Reliability of(CompleteCases cases, int enough, FisherF fisher) {
        int k = cases.k();
        if (k < 2) {
            return undefined(cases, Flag.K1);
        }
        if (cases.n() < 2) {
            return undefined(cases, Flag.NO_DATA);
        }
        double[] withTotal = new double[k];
        double total = 0;
        double items = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                withTotal[i] += cases.scaledCovariance(i, j);
            }
            total += withTotal[i];
            items += cases.scaledCovariance(i, i);
        }
        if (total <= 0) {
            return undefined(cases, Flag.ZERO_VARIANCE);
        }
        double alpha = k / (k - 1.0) * (1 - items / total);
        boolean correlates = cases.n() >= 3 && isEveryItemVaried(cases);
        List<OptionalDouble> itemRest = correlates ? itemRest(cases, withTotal, total) : nothing(k);
        return new Reliability(
                k,
                cases.n(),
                OptionalDouble.of(alpha),
                Optional.of(fisher.feldt(alpha, cases.n(), k)),
                correlates ? OptionalDouble.of(meanR(cases)) : OptionalDouble.empty(),
                itemRest,
                flags(cases.n() < enough, alpha, itemRest));
    }

    private static Reliability undefined(CompleteCases cases, Flag flag) {
        return new Reliability(
                cases.k(),
                cases.n(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                nothing(cases.k()),
                Set.of(flag));
    }

    private static List<OptionalDouble> nothing(int k) {
        return Collections.nCopies(k, OptionalDouble.empty());
    }

    private static boolean isEveryItemVaried(CompleteCases cases) {
        for (int i = 0; i < cases.k(); i++) {
            if (cases.scaledCovariance(i, i) == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<OptionalDouble> itemRest(CompleteCases cases, double[] withTotal, double total) {
        List<OptionalDouble> correlations = new ArrayList<>();
        for (int i = 0; i < cases.k(); i++) {
            double own = cases.scaledCovariance(i, i);
            double rest = total - 2 * withTotal[i] + own;
            correlations.add(
                    rest <= 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of((withTotal[i] - own) / Math.sqrt(own * rest)));
        }
        return correlations;
    }

    private static double meanR(CompleteCases cases) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < cases.k(); i++) {
            for (int j = 0; j < i; j++) {
                sum += cases.scaledCovariance(i, j)
                        / Math.sqrt(cases.scaledCovariance(i, i) * cases.scaledCovariance(j, j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static Set<Flag> flags(boolean small, double alpha, List<OptionalDouble> itemRest) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (small) {
            flags.add(Flag.SMALL_N);
        }
        if (alpha < LOW) {
            flags.add(Flag.LOW_ALPHA);
        }
        if (itemRest.stream().anyMatch(r -> r.orElse(0) < 0)) {
            flags.add(Flag.NEGATIVE_ITEM_REST);
        }
        return flags;
    }
}
