package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Holm's correction for many tests, METHOD.md 3 and 4 (Holm 1979, Scand. J. Statist. 6:65; {@code p.adjust(method="holm")}). */
public final class Holm {

    private Holm() {}

    /** Adjusted p-values in the order of the input; those that are empty do not belong to the family and stay empty. */
    public static OptionalDouble[] adjust(OptionalDouble[] p) {
        int[] order = order(p);
        OptionalDouble[] adjusted = new OptionalDouble[p.length];
        Arrays.fill(adjusted, OptionalDouble.empty());
        double highest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            double raised = (order.length - rank) * p[order[rank]].getAsDouble();
            highest = Math.max(highest, Math.min(1, raised));
            adjusted[order[rank]] = OptionalDouble.of(highest);
        }
        return adjusted;
    }

    private static int[] order(OptionalDouble[] p) {
        return java.util.stream.IntStream.range(0, p.length)
                .filter(i -> p[i].isPresent())
                .boxed()
                .sorted((a, b) -> Double.compare(p[a].getAsDouble(), p[b].getAsDouble()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
