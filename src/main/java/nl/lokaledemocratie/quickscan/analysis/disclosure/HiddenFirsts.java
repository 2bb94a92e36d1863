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

    /** Whether each of them may be at least three numbers. */
    boolean areKept() {
        return hidden.stream().allMatch(option -> possible(option) >= POSSIBILITIES);
    }

    private long possible(int option) {
        return numbers(option).filter(number -> fits(option, number)).count();
    }

    private boolean fits(int option, int number) {
        int last = hidden.get(hidden.size() - 1);
        int others = sum(any) - any[option];
        int rest = sum(first) - number;
        if (option == last) {
            return couldNotBeShown(last, number) && rest <= others;
        }
        return numbers(last)
                .filter(other -> couldNotBeShown(last, other))
                .map(other -> rest - other)
                .anyMatch(left -> left >= 0 && left <= others - any[last]);
    }

    private boolean couldNotBeShown(int option, int number) {
        return number < few || any[option] - number < few;
    }

    private IntStream numbers(int option) {
        return IntStream.rangeClosed(0, Math.min(any[option], sum(first)));
    }

    private int sum(int[] numbers) {
        return hidden.stream().mapToInt(option -> numbers[option]).sum();
    }
}
