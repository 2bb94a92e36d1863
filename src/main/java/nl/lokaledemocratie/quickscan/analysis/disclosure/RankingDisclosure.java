package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers.RankedOption;

/**
 * What may be shown of a ranking: per option how many put it anywhere, and how many put it first.
 *
 * <ul>
 *   <li>Anywhere: everybody names equally many, so the column adds up. An option that fewer than 5 named or left out is hidden with
 *       neighbours in the list, whatever their numbers, until at least 5 named one of them.
 *   <li>First: adds up to all people. It stands only in a list of which every option shows the other number. Both numbers of an option
 *       tell a third, how many put it lower; so 5 must put it first and 5 must put it lower. As soon as one option cannot show its
 *       first, those of the options that are named least are hidden, as many as it takes to leave three possible numbers for each.
 * </ul>
 *
 * @param any   people who put the option on one of the places
 * @param first people who put it on the first place
 * @param few   a smaller number of people is not shown
 * @param one   whether there is one place only, so that both numbers are the same
 */
record RankingDisclosure(List<String> options, int[] any, int[] first, int people, int few, boolean one) {

    /** Options in order; empty when no number at all may be shown. */
    List<RankedOption> places() {
        Set<Integer> named = alone();
        Set<Integer> firstShown = one ? named : firsts(named);
        Set<Integer> anyShown = one ? Set.of() : named;
        if (firstShown.isEmpty() && anyShown.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, options.size())
                .mapToObj(option -> new RankedOption(
                        options.get(option), number(firstShown, option, first), number(anyShown, option, any)))
                .toList();
    }

    private static OptionalInt number(Set<Integer> shown, int option, int[] numbers) {
        return shown.contains(option) ? OptionalInt.of(numbers[option]) : OptionalInt.empty();
    }

    /** Divides the list into runs that are named often enough, and gives the options that are a run of their own. */
    private Set<Integer> alone() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int option = 0; option < options.size(); option++) {
            open.add(option);
            if (isEnough(open)) {
                runs.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty() && !runs.isEmpty()) {
            runs.get(runs.size() - 1).addAll(open);
        }
        Set<Integer> alone = new HashSet<>();
        runs.stream().filter(run -> run.size() == 1).forEach(alone::addAll);
        return alone;
    }

    private boolean isEnough(List<Integer> run) {
        int named = run.stream().mapToInt(option -> any[option]).sum();
        return named >= few && (run.size() > 1 || people - named >= few);
    }

    /** All, or all but those that are named least. */
    private Set<Integer> firsts(Set<Integer> named) {
        if (named.size() < options.size()) {
            return Set.of();
        }
        List<Integer> leastFirst = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparingInt(option -> any[option]))
                .toList();
        if (isFine(leastFirst)) {
            return named;
        }
        return IntStream.range(2, leastFirst.size())
                .filter(hidden -> new HiddenFirsts(any, first, leastFirst.subList(0, hidden), few).areKept())
                .mapToObj(hidden -> leastFirst.subList(hidden, leastFirst.size()))
                .filter(this::isFine)
                .findFirst()
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private boolean isFine(List<Integer> shown) {
        return shown.stream().allMatch(option -> first[option] >= few && any[option] - first[option] >= few);
    }
}
