package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/**
 * A weighted mean with its uncertainty, the weights taken as fixed ({@code svymean(svydesign(~1, weights=~w))}), METHOD.md 7.
 *
 * <p>ȳ = Σwy/W, se = √(m/(m−1)·Σ(w(y−ȳ)/W)²), sd_w = √(m/(m−1)·Σw(y−ȳ)²/W), n_eff = (Σw)²/Σw² (Kish 1965), deff = m/n_eff.
 *
 * @param n  m, valid answers of people with a weight
 * @param df m − 1
 */
public record WeightedMean(
        int n,
        OptionalDouble mean,
        OptionalDouble se,
        OptionalInt df,
        Optional<Limits> ci,
        OptionalDouble effectiveN,
        OptionalDouble designEffect,
        OptionalDouble sd) {

    /** Answers that share one weight. */
    public record Part(Frequencies answers, double weight) {}

    /** The weighted mean over parts. */
    public static WeightedMean of(List<Part> parts, Student student) {
        return of(parts, value -> value, student);
    }

    /** The same of a function of the answers, such as 1 for a high one and 0 for others. */
    public static WeightedMean of(List<Part> parts, DoubleUnaryOperator function, Student student) {
        Sums sums = new Sums(parts, function);
        int m = sums.n;
        if (m == 0 || sums.weight == 0) {
            return new WeightedMean(
                    m,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }
        double effective = sums.weight * sums.weight / sums.squaredWeight;
        OptionalDouble se = m < 2 ? OptionalDouble.empty() : OptionalDouble.of(sums.se());
        return new WeightedMean(
                m,
                OptionalDouble.of(sums.mean),
                se,
                m < 2 ? OptionalInt.empty() : OptionalInt.of(m - 1),
                m < 2 || se.getAsDouble() == 0
                        ? Optional.empty()
                        : Optional.of(Limits.around(sums.mean, student.quantile(m - 1) * se.getAsDouble())),
                OptionalDouble.of(effective),
                OptionalDouble.of(m / effective),
                m < 2 ? OptionalDouble.empty() : OptionalDouble.of(sums.sd()));
    }

    private static final class Sums {
        private int n;
        private double weight;
        private double squaredWeight;
        private double mean;
        private double spread;
        private double influence;

        Sums(List<Part> parts, DoubleUnaryOperator function) {
            double total = 0;
            for (Part part : parts) {
                n += part.answers().n();
                weight += part.answers().n() * part.weight();
                squaredWeight += part.answers().n() * part.weight() * part.weight();
                for (int i = 0; i < part.answers().distinct(); i++) {
                    total += part.answers().count(i)
                            * part.weight()
                            * function.applyAsDouble(part.answers().value(i));
                }
            }
            mean = total / weight;
            for (Part part : parts) {
                for (int i = 0; i < part.answers().distinct(); i++) {
                    double deviation = function.applyAsDouble(part.answers().value(i)) - mean;
                    double weighted = part.weight() * deviation;
                    spread += part.answers().count(i) * weighted * deviation;
                    influence += part.answers().count(i) * weighted * weighted;
                }
            }
        }

        double se() {
            return Tolerance.orZero(Math.sqrt(n / (n - 1.0) * influence) / weight);
        }

        double sd() {
            return Tolerance.orZero(Math.sqrt(n / (n - 1.0) * spread / weight));
        }
    }
}
