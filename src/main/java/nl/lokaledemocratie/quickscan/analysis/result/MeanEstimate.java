package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/**
 * A mean with its uncertainty, block M of METHOD.md 14, by section 2.
 *
 * <p>x̄ and s with n − 1; se = s/√n · √(1 − f) with f = n/N for a closed group of known size (Cochran 1977, ch. 2), else f = 0.
 *
 * @param n       valid answers
 * @param mean    in scale points; empty for n = 0
 * @param sd      empty below two answers
 * @param se      with the finite population correction; 0 when all gave the same answer or everyone answered
 * @param df      n − 1
 * @param ci      x̄ ± t(.975; n−1) · se; empty when se = 0; for the technical annex only
 * @param seNoFpc s/√n
 * @param bounds  where the mean of all N lies whatever the others would have said; closed groups of known size only
 * @param shown   the interval that may be drawn (METHOD.md 0)
 */
public record MeanEstimate(
        int n,
        OptionalDouble mean,
        OptionalDouble sd,
        OptionalDouble se,
        OptionalInt df,
        Optional<Limits> ci,
        OptionalDouble seNoFpc,
        Optional<Limits> bounds,
        Interval shown,
        Set<Flag> flags) {

    /** What an estimate needs to know besides the answers. */
    public record Basis(Population population, AnalysisSettings settings, Student student) {}

    public MeanEstimate {
        flags = Set.copyOf(flags);
    }

    /** The estimate for answers, scores or gaps that can lie between {@code lowest} and {@code highest}. */
    public static MeanEstimate of(Frequencies answers, int lowest, int highest, Basis basis) {
        int n = answers.n();
        OptionalInt finite = basis.population().finiteFor(n);
        Optional<Limits> bounds = bounds(answers, lowest, highest, finite);
        if (n < 2) {
            return withoutSpread(answers, bounds, basis);
        }
        double mean = answers.requireMean();
        double sd = answers.requireSd();
        double seNoFpc = sd / Math.sqrt(n);
        double fraction = finite.isPresent() ? (double) n / finite.getAsInt() : 0;
        double se = fraction == 1 ? 0 : seNoFpc * Math.sqrt(1 - fraction);
        double t = basis.student().quantile(n - 1);
        Optional<Limits> band = sd > 0 ? Optional.of(Limits.around(mean, t * seNoFpc)) : Optional.empty();
        return new MeanEstimate(
                n,
                answers.mean(),
                answers.sd(),
                OptionalDouble.of(se),
                OptionalInt.of(n - 1),
                se > 0 ? Optional.of(Limits.around(mean, t * se)) : Optional.empty(),
                OptionalDouble.of(seNoFpc),
                bounds,
                shown(n, bounds, band, basis),
                flags(answers, basis));
    }

    private static MeanEstimate withoutSpread(Frequencies answers, Optional<Limits> bounds, Basis basis) {
        return new MeanEstimate(
                answers.n(),
                answers.mean(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                bounds,
                shown(answers.n(), bounds, Optional.empty(), basis),
                flags(answers, basis));
    }

    private static Optional<Limits> bounds(Frequencies answers, int lowest, int highest, OptionalInt finite) {
        int n = answers.n();
        if (n == 0 || finite.isEmpty()) {
            return Optional.empty();
        }
        int all = finite.getAsInt();
        double sum = n * answers.requireMean();
        return Optional.of(new Limits((sum + (all - n) * lowest) / all, (sum + (all - n) * highest) / all));
    }

    private static Interval shown(int n, Optional<Limits> bounds, Optional<Limits> band, Basis basis) {
        OptionalInt finite = basis.population().finiteFor(n);
        if (n > 0 && finite.isPresent()) {
            if (n == finite.getAsInt()) {
                return Interval.NOTHING_CENSUS;
            }
            if (Tolerance.isAtLeast(
                    (double) n / finite.getAsInt(), basis.settings().closedResponseBounds())) {
                return Interval.of(Interval.Type.BOUNDS, bounds.orElseThrow());
            }
        }
        return band.map(limits -> Interval.of(Interval.Type.NOISE_BAND, limits)).orElse(Interval.NOTHING);
    }

    private static Set<Flag> flags(Frequencies answers, Basis basis) {
        int n = answers.n();
        if (n == 0) {
            return Set.of(Flag.NO_DATA);
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (n == 1) {
            flags.add(Flag.N1);
        } else if (basis.population().finiteFor(n).equals(OptionalInt.of(n))) {
            flags.add(Flag.CENSUS);
        } else if (answers.requireSd() == 0) {
            flags.add(Flag.ZERO_VARIANCE);
        }
        if (n < basis.settings().testFrom()) {
            flags.add(Flag.SMALL_N);
        }
        if (basis.population().isExceededBy(n)) {
            flags.add(Flag.N_EXCEEDED);
        }
        return flags;
    }
}
