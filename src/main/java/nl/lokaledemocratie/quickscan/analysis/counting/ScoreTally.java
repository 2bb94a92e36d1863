package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;

/**
 * How often each pair (sum, number of answers) occurred: what a score needs, because a score is a sum divided by a number. Kept as an
 * array while the possible pairs are few, as a map when they are many.
 */
final class ScoreTally {

    private static final int LARGEST_ARRAY = 1 << 14;

    private final int lowestSum;
    private final int sums;
    private final int[] array;
    private final Map<Integer, int[]> map;

    /** For sums of at most {@code items} whole numbers between lowest (at most 0) and highest (at least 0). */
    ScoreTally(int items, int lowest, int highest) {
        lowestSum = items * lowest;
        sums = items * (highest - lowest) + 1;
        boolean small = (long) sums * (items + 1) <= LARGEST_ARRAY;
        array = new int[small ? sums * (items + 1) : 0];
        map = small ? Map.of() : new HashMap<>();
    }

    void add(int sum, int answered) {
        add(sum, answered, 1);
    }

    void add(int sum, int answered, int times) {
        int index = answered * sums + sum - lowestSum;
        if (array.length > 0) {
            array[index] += times;
        } else {
            map.computeIfAbsent(index, key -> new int[1])[0] += times;
        }
    }

    void addAll(ScoreTally other) {
        for (int i = 0; i < array.length; i++) {
            array[i] += other.array[i];
        }
        other.map.forEach((index, count) -> map.computeIfAbsent(index, key -> new int[1])[0] += count[0]);
    }

    /**
     * The scores with their counts, each the result of one division so that equal scores are equal numbers.
     *
     * @param enough  smallest number of answers that makes a score
     * @param shifted the sum on the scale, given the counted sum and the number of answers
     */
    Frequencies scores(int enough, IntBinaryOperator shifted) {
        Map<Integer, int[]> occurring = array.length > 0 ? fromArray() : map;
        double[] values = new double[occurring.size()];
        int[] counts = new int[occurring.size()];
        int size = 0;
        for (Map.Entry<Integer, int[]> entry : occurring.entrySet()) {
            int answered = entry.getKey() / sums;
            int sum = entry.getKey() % sums + lowestSum;
            if (answered >= enough) {
                values[size] = (double) shifted.applyAsInt(sum, answered) / answered;
                counts[size++] = entry.getValue()[0];
            }
        }
        return Frequencies.of(java.util.Arrays.copyOf(values, size), java.util.Arrays.copyOf(counts, size));
    }

    private Map<Integer, int[]> fromArray() {
        Map<Integer, int[]> occurring = new HashMap<>();
        for (int i = 0; i < array.length; i++) {
            if (array[i] > 0) {
                occurring.put(i, new int[] {array[i]});
            }
        }
        return occurring;
    }
}
