package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Numbers with how often each occurs: sorted, every number once. All statistics of METHOD.md need no more than this, so no formula
 * is ever quadratic in respondents.
 */
public final class Frequencies {

    /** No numbers at all. */
    public static final Frequencies NONE = new Frequencies(new double[0], new int[0]);

    private final double[] values;
    private final int[] counts;
    private final int n;
    private final double mean;
    private final double sd;

    private Frequencies(double[] values, int[] counts) {
        this.values = values;
        this.counts = counts;
        this.n = Arrays.stream(counts).sum();
        this.mean = n == 0 ? Double.NaN : computeMean();
        this.sd = n < 2 ? Double.NaN : computeSd();
    }

    /** Every number once, in any order. */
    public static Frequencies of(double... numbers) {
        int[] ones = new int[numbers.length];
        Arrays.fill(ones, 1);
        return of(numbers, ones);
    }

    /** Numbers in any order, equal ones allowed, with their counts; zero counts are left out. */
    public static Frequencies of(double[] numbers, int[] counts) {
        Integer[] order = new Integer[numbers.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(numbers[a], numbers[b]));
        double[] distinct = new double[numbers.length];
        int[] merged = new int[numbers.length];
        int size = 0;
        for (int i : order) {
            if (counts[i] == 0) {
                continue;
            }
            if (size == 0 || distinct[size - 1] != numbers[i]) {
                distinct[size++] = numbers[i];
            }
            merged[size - 1] += counts[i];
        }
        return new Frequencies(Arrays.copyOf(distinct, size), Arrays.copyOf(merged, size));
    }

    /** Consecutive whole numbers from {@code lowest} with their counts. */
    public static Frequencies ofConsecutive(int lowest, int[] counts) {
        double[] numbers = new double[counts.length];
        Arrays.setAll(numbers, i -> lowest + i);
        return of(numbers, counts);
    }

    /** How many numbers there are, equal ones included. */
    public int n() {
        return n;
    }

    /** How many different numbers there are. */
    public int distinct() {
        return values.length;
    }

    public double value(int index) {
        return values[index];
    }

    public int count(int index) {
        return counts[index];
    }

    /** The mean; empty for no numbers (commons-math would say NaN). */
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** The standard deviation with n − 1; empty below two numbers (commons-math would say 0 for one), exactly 0 where it is rounding only. */
    public OptionalDouble sd() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(sd);
    }

    /** The mean, for formulas that have checked n.
     *
     * @throws IllegalStateException when there are no numbers
     */
    public double requireMean() {
        return mean().orElseThrow(() -> new IllegalStateException("No numbers, so no mean"));
    }

    /** The standard deviation, for formulas that have checked n.
     *
     * @throws IllegalStateException below two numbers
     */
    public double requireSd() {
        return sd().orElseThrow(() -> new IllegalStateException("Fewer than two numbers, so no standard deviation"));
    }

    /** The middle number, or the mean of the middle two. */
    public OptionalDouble median() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((ranked((n - 1) / 2) + ranked(n / 2)) / 2);
    }

    /** How many numbers fulfil a condition. */
    public int countWhere(DoublePredicate condition) {
        int total = 0;
        for (int i = 0; i < values.length; i++) {
            if (condition.test(values[i])) {
                total += counts[i];
            }
        }
        return total;
    }

    private double ranked(int rank) {
        int seen = 0;
        for (int i = 0; i < values.length; i++) {
            seen += counts[i];
            if (rank < seen) {
                return values[i];
            }
        }
        throw new IllegalStateException("Rank " + rank + " of " + n);
    }

    private double computeMean() {
        double first = weightedSum(0) / n;
        return first + weightedSum(first) / n;
    }

    private double computeSd() {
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double deviation = values[i] - mean;
            squares += counts[i] * deviation * deviation;
        }
        return Tolerance.orZero(Math.sqrt(squares / (n - 1)));
    }

    private double weightedSum(double origin) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * (values[i] - origin);
        }
        return sum;
    }
}
