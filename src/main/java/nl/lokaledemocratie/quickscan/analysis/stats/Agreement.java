package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Agreement A in an ordered scale (van der Eijk 2001, <i>Measuring agreement in ordered rating scales</i>, Quality &amp; Quantity 35:325):
 * 1 when all give the same answer, 0 when all answers occur equally often, −1 when half stands at either end. METHOD.md 11.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * A of a distribution: the sum over its layers of A(layer), weighed by the layer's share of the answers.
     *
     * @param counts answers per scale point, from low to high
     * @return empty without answers or below three points
     */
    public static OptionalDouble of(int[] counts) {
        int n = Arrays.stream(counts).sum();
        if (n == 0 || counts.length < 3) {
            return OptionalDouble.empty();
        }
        int[] left = counts.clone();
        double sum = 0;
        while (Arrays.stream(left).max().orElseThrow() > 0) {
            int height = Arrays.stream(left).filter(count -> count > 0).min().orElseThrow();
            boolean[] pattern = new boolean[left.length];
            int points = 0;
            for (int i = 0; i < left.length; i++) {
                pattern[i] = left[i] > 0;
                if (pattern[i]) {
                    points++;
                    left[i] -= height;
                }
            }
            sum += ofLayer(pattern, points) * points * height / n;
        }
        return OptionalDouble.of(sum);
    }

    private static double ofLayer(boolean[] pattern, int points) {
        int k = pattern.length;
        if (points == 1) {
            return 1;
        }
        return points == k ? 0 : unimodality(pattern) * (1 - (points - 1.0) / (k - 1.0));
    }

    /** U: how much the pattern looks like one peak, from triples 110 and 011 (for) and 101 (against). */
    private static double unimodality(boolean[] pattern) {
        int k = pattern.length;
        int one = 0;
        int two = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                for (int l = j + 1; l < k; l++) {
                    if (pattern[j] && pattern[i] != pattern[l]) {
                        one++;
                    } else if (pattern[i] && !pattern[j] && pattern[l]) {
                        two++;
                    }
                }
            }
        }
        return ((k - 2.0) * one - (k - 1.0) * two) / ((k - 2.0) * (one + two));
    }
}
