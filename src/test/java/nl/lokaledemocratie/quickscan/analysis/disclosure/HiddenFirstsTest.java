package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.RankedOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which first places of a ranking are hidden together, and whether that is enough against who knows the rule. */
class HiddenFirstsTest {

    private static final int FEW = 5;

    /** The sum of the firsts leaves each of two options the numbers 0 and 1, or 0, 1 and 2. */
    @ParameterizedTest
    @CsvSource({"1 0, false", "1 1, true", "0 0, false", "2 0, true"})
    void keepsAnOptionThatMayBeThreeNumbers(String first, boolean kept) {
        assertThat(new HiddenFirsts(new int[] {10, 15}, ints(first), List.of(0, 1), FEW).areKept())
                .isEqualTo(kept);
    }

    /**
     * 20 firsts of two options of 24 and 26: the second could not be shown, so it has 0 to 4, and the first 16 to 20. Could it be shown
     * with any number, nobody would know so much.
     */
    @Test
    void knowsThatTheLastCouldNotBeShown() {
        assertThat(new HiddenFirsts(new int[] {24, 26}, new int[] {17, 3}, List.of(0, 1), FEW).areKept())
                .isTrue();
        assertThat(new HiddenFirsts(new int[] {17, 26}, new int[] {17, 3}, List.of(0, 1), FEW).areKept())
                .as("0 to 4, but no more than 17 for the other: 3 or 4 only")
                .isFalse();
    }

    /** Against every possible division of the firsts, counted one by one. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void agreesWithEveryDivisionCountedOneByOne(int options) {
        Random random = new Random(options);
        Set<Boolean> seen = new HashSet<>();
        for (int round = 0; round < 3000; round++) {
            int[] any = new int[options];
            int[] first = new int[options];
            for (int i = 0; i < options; i++) {
                any[i] = 1 + random.nextInt(12);
                first[i] = random.nextInt(any[i] + 1);
            }
            List<Integer> hidden = IntStream.range(0, options)
                    .boxed()
                    .sorted(java.util.Comparator.comparing(option -> any[option]))
                    .toList();
            int few = 2 + random.nextInt(4);
            int last = hidden.get(options - 1);
            boolean expected = possibleAnyhow(any, first, last, few);
            seen.add(expected);

            assertThat(new HiddenFirsts(any, first, hidden, few).areKept())
                    .as("any %s first %s few %d", text(any), text(first), few)
                    .isEqualTo(expected);
        }
        assertThat(seen).containsOnly(true, false);
    }

    private static boolean possibleAnyhow(int[] any, int[] first, int last, int few) {
        List<int[]> divisions = new ArrayList<>();
        divide(any, IntStream.of(first).sum(), new int[any.length], 0, divisions);
        return IntStream.range(0, any.length)
                .allMatch(option -> divisions.stream()
                                .filter(division -> division[last] < few || any[last] - division[last] < few)
                                .map(division -> division[option])
                                .distinct()
                                .count()
                        >= 3);
    }

    private static void divide(int[] any, int left, int[] division, int option, List<int[]> all) {
        if (option == any.length) {
            if (left == 0) {
                all.add(division.clone());
            }
            return;
        }
        for (int number = 0; number <= Math.min(any[option], left); number++) {
            division[option] = number;
            divide(any, left - number, division, option + 1, all);
        }
    }

    /** Forty people who name two of a, b and c; each line: how many name them, how many put them first, what is shown of that. */
    @ParameterizedTest
    @CsvSource({
        "30 26 24, 20 15 5, 20 15 5",
        "30 26 24, 25 10 5, 25 10 5",
        "30 26 24, 20 17 3, 20 ? ?",
        "30 26 24, 26 9 5, ? ? ?",
        "24 26 30, 3 17 20, ? ? 20",
        "30 25 25, 4 18 18, ? ? ?"
    })
    void showsFirstsAsFarAsTheyStandAgainstEachOther(String any, String first, String shown) {
        assertThat(firsts(any, first)).isEqualTo(shown);
    }

    /** One first between two options is too little to hide in; with a third it is enough. */
    @Test
    void hidesAsManyAsItTakes() {
        assertThat(firsts("30 25 15 10", "20 19 1 0")).isEqualTo("20 ? ? ?");
        assertThat(firsts("30 25 15 10", "20 14 4 2")).isEqualTo("20 14 ? ?");
    }

    private static String firsts(String any, String first) {
        List<String> options =
                IntStream.range(0, ints(any).length).mapToObj(i -> "o" + i).toList();
        return new RankingDisclosure(options, ints(any), ints(first), 40, FEW, false)
                .places().stream()
                        .map(RankedOption::first)
                        .map(number -> number.isPresent() ? String.valueOf(number.getAsInt()) : "?")
                        .collect(Collectors.joining(" "));
    }

    /** With one place both numbers are the same, and the number of who named it is not shown twice. */
    @Test
    void showsOneNumberWhereThereIsOnePlace() {
        List<RankedOption> places = new RankingDisclosure(
                        List.of("a", "b"), new int[] {15, 25}, new int[] {15, 25}, 40, FEW, true)
                .places();

        assertThat(places)
                .containsExactly(
                        new RankedOption("a", OptionalInt.of(15), OptionalInt.empty()),
                        new RankedOption("b", OptionalInt.of(25), OptionalInt.empty()));
    }

    private static int[] ints(String numbers) {
        return java.util.stream.Stream.of(numbers.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String text(int[] numbers) {
        return java.util.Arrays.toString(numbers);
    }
}
