package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a mean stands among those of other municipalities, METHOD.md 9.
 *
 * @param references    J, number of references with enough answers
 * @param referenceMean unweighted mean of their means
 * @param referenceSd   standard deviation of their means; from here on J ≥ 5
 * @param below         number of them with a smaller mean; J ≥ 10
 * @param percentile    100·(number below + half the ties)/J; J ≥ 10
 * @param z             (mean − referenceMean)/referenceSd
 * @param withinVariance s_p², pooled variance between persons within a municipality
 * @param shrinkage     empty without variance between persons
 */
public record ReferencePlace(
        int references,
        OptionalDouble referenceMean,
        OptionalDouble referenceSd,
        OptionalInt below,
        OptionalDouble percentile,
        OptionalDouble z,
        OptionalDouble withinVariance,
        Optional<Shrinkage> shrinkage,
        Set<Flag> flags) {

    /** One reference municipality. */
    public record Reference(int n, double mean, double sd) {}

    /** The mean that is placed. */
    public record Focal(int n, OptionalDouble mean) {}

    /** The smallest numbers of section 9. */
    public record Minimums(int answers, int referencesForZ, int referencesForPercentile) {}

    /**
     * The empirical Bayes estimate ({@code metafor::rma(method="DL")}, {@code blup}; DerSimonian and Laird 1986).
     *
     * @param q      heterogeneity
     * @param tau2   variance between municipalities
     * @param mu     overall mean
     * @param lambda how much the own mean counts
     */
    public record Shrinkage(
            double q, double tau2, double mu, double muSe, double lambda, double mean, double se, Limits limits) {}

    public ReferencePlace {
        flags = Set.copyOf(flags);
    }

    /** The place among all references with enough answers. */
    public static ReferencePlace of(Focal focal, List<Reference> all, Minimums minimums) {
        List<Reference> references = all.stream()
                .filter(reference -> reference.n() >= minimums.answers())
                .toList();
        Frequencies means =
                Frequencies.of(references.stream().mapToDouble(Reference::mean).toArray());
        if (references.isEmpty() || focal.mean().isEmpty()) {
            return bare(means, Set.of(Flag.NO_DATA), OptionalDouble.empty());
        }
        if (references.size() < minimums.referencesForZ()) {
            return bare(means, Set.of(Flag.FEW_REFERENCES), means.mean());
        }
        double mean = focal.mean().getAsDouble();
        double sd = means.requireSd();
        double within = withinVariance(references);
        Optional<Shrinkage> shrinkage = within > 0 ? Optional.of(shrink(focal, references, within)) : Optional.empty();
        boolean enough = references.size() >= minimums.referencesForPercentile();
        return new ReferencePlace(
                references.size(),
                means.mean(),
                means.sd(),
                enough ? OptionalInt.of(below(mean, means)) : OptionalInt.empty(),
                enough ? OptionalDouble.of(percentile(mean, means)) : OptionalDouble.empty(),
                sd == 0 ? OptionalDouble.empty() : OptionalDouble.of((mean - means.requireMean()) / sd),
                OptionalDouble.of(within),
                shrinkage,
                flags(enough, shrinkage));
    }

    private static ReferencePlace bare(Frequencies means, Set<Flag> flags, OptionalDouble mean) {
        return new ReferencePlace(
                means.n(),
                mean,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                flags);
    }

    private static Set<Flag> flags(boolean enough, Optional<Shrinkage> shrinkage) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!enough) {
            flags.add(Flag.FEW_REFERENCES);
        }
        if (shrinkage.isEmpty()) {
            flags.add(Flag.ZERO_VARIANCE);
        } else if (shrinkage.get().tau2() == 0) {
            flags.add(Flag.NO_BETWEEN_VARIANCE);
        }
        return flags;
    }

    private static double percentile(double mean, Frequencies means) {
        int equal = means.countWhere(other -> Tolerance.isSame(other, mean));
        return 100 * (below(mean, means) + equal / 2.0) / means.n();
    }

    private static int below(double mean, Frequencies means) {
        return means.countWhere(other -> Tolerance.isBelow(other, mean));
    }

    private static double withinVariance(List<Reference> references) {
        double squares = references.stream()
                .mapToDouble(reference -> (reference.n() - 1) * reference.sd() * reference.sd())
                .sum();
        int freedom =
                references.stream().mapToInt(reference -> reference.n() - 1).sum();
        return squares / freedom;
    }

    private static Shrinkage shrink(Focal focal, List<Reference> references, double within) {
        Weighted fixed = Weighted.of(references, within, 0);
        double q = references.stream()
                .mapToDouble(reference -> reference.n() / within * Math.pow(reference.mean() - fixed.mean(), 2))
                .sum();
        double tau2 =
                Math.max(0, (q - (references.size() - 1)) / (fixed.weight() - fixed.squaredWeight() / fixed.weight()));
        Weighted random = Weighted.of(references, within, tau2);
        double muSe = 1 / Math.sqrt(random.weight());
        double own = within / focal.n();
        double lambda = tau2 / (tau2 + own);
        double mean = lambda * focal.mean().orElseThrow() + (1 - lambda) * random.mean();
        double se = Math.sqrt(lambda * own + (1 - lambda) * (1 - lambda) * muSe * muSe);
        return new Shrinkage(q, tau2, random.mean(), muSe, lambda, mean, se, Limits.around(mean, Student.Z_975 * se));
    }

    /** Σw, Σw² and the weighted mean with w = 1/(s_p²/n + τ²). */
    private record Weighted(double weight, double squaredWeight, double mean) {

        static Weighted of(List<Reference> references, double within, double tau2) {
            double weight = 0;
            double squared = 0;
            double sum = 0;
            for (Reference reference : references) {
                double own = 1 / (within / reference.n() + tau2);
                weight += own;
                squared += own * own;
                sum += own * reference.mean();
            }
            return new Weighted(weight, squared, sum / weight);
        }
    }
}
