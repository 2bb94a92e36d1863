package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody who knows the rule of {@link RankingDisclosure} can work out of the hidden first places of a ranking: their sum, that
 * nobody puts an option first who does not name it, and that the last one of them could not be shown.
 *
 * @param hidden by how many name them, the least first
 */
record HiddenFirsts(int[] any, int[] first, List<Integer> hidden, int few) {

    private static final int POSSIBILITIES = 3;

    /**
     * Whether each of them may be at least three numbers. Each number of the last leaves another sum for the others, so once the last may
     * be three numbers, so may every other that enough people name.
     */
    boolean areKept() {
        return hidden.stream().allMatch(option -> any[option] + 1 >= POSSIBILITIES)
                && possibleOfLast() >= POSSIBILITIES;
    }

    private long possibleOfLast() {
        int last = hidden.get(hidden.size() - 1);
        int others = sum(any) - any[last];
        return IntStream.rangeClosed(0, Math.min(any[last], sum(first)))
                .filter(number -> number < few || any[last] - number < few)
                .filter(number -> sum(first) - number <= others)
                .count();
    }

    private int sum(int[] numbers) {
        return hidden.stream().mapToInt(option -> numbers[option]).sum();
    }
}
