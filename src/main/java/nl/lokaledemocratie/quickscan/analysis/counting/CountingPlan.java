package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * What is counted of each sheet and where: the codebook worked out into positions, once, so that counting is only array work.
 *
 * <p>An item has one table of all answers to now × all answers to wish, "don't know" and "empty" included; an aspect that is not asked
 * has one column. Beside every place of the table stands what the answers there mean for scores, as a {@link Packed} number.
 */
final class CountingPlan {

    /** Codes start at −2 (don't know), so that the first two places of an aspect are not answers. */
    static final int NO_ANSWERS = 2;

    private static final int ABSENT = -1;

    /**
     * One item.
     *
     * @param now         its place in the sheet, or −1
     * @param nowPlaces   number of codes of now, 1 when it is not asked
     * @param start       start of its table
     */
    record ItemPlan(Codebook.Item item, int now, int wish, int nowPlaces, int wishPlaces, int start) {

        int places() {
            return nowPlaces * wishPlaces;
        }

        int places(Aspect aspect) {
            return aspect == Aspect.NOW ? nowPlaces : wishPlaces;
        }
    }

    /**
     * A theme or core value.
     *
     * @param items      places of its items in the plan
     * @param nowItems   those that ask now
     * @param wishItems  those that ask wish
     * @param pairItems  those that ask both
     */
    record Whole(Level level, String key, Range scale, int[] items, int[] nowItems, int[] wishItems, int[] pairItems) {

        /** How many items ask now. */
        int now() {
            return nowItems.length;
        }

        /** How many items ask both. */
        int pairs() {
            return pairItems.length;
        }

        /** How many items ask wish. */
        int wish() {
            return wishItems.length;
        }
    }

    private final Codebook codebook;
    private final List<ItemPlan> items = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final int layoutSize;
    private final int[] positions;
    private final long[] packed;
    private final int[] halves;
    private int tableSize;

    /** The plan for counting these items in sheets of that layout, which may hold more items. */
    CountingPlan(Codebook codebook, RatingLayout layout) {
        this(codebook, layout, Aspect.NOW);
    }

    /** The same, where answers to another aspect count as now. */
    CountingPlan(Codebook codebook, RatingLayout layout, Aspect asNow) {
        this.codebook = codebook;
        this.layoutSize = layout.size();
        for (Codebook.Item item : codebook.items()) {
            int places = item.scale().points() + NO_ANSWERS;
            ItemPlan plan = new ItemPlan(
                    item,
                    item.hasNow() ? layout.position(item.key(), asNow) : ABSENT,
                    item.hasWish() ? layout.position(item.key(), Aspect.WISH) : ABSENT,
                    item.hasNow() ? places : 1,
                    item.hasWish() ? places : 1,
                    tableSize);
            items.add(plan);
            tableSize += plan.places();
        }
        positions = items.stream()
                .flatMapToInt(item -> IntStream.of(item.now(), item.wish()))
                .filter(position -> position != ABSENT)
                .toArray();
        packed = new long[tableSize];
        halves = new int[tableSize];
        items.forEach(this::pack);
        for (Level level : List.of(Level.THEME, Level.VALUE)) {
            codebook.keys(level).forEach(key -> wholes.add(whole(level, key)));
        }
    }

    private void pack(ItemPlan plan) {
        for (int now = 0; now < plan.nowPlaces(); now++) {
            for (int wish = 0; wish < plan.wishPlaces(); wish++) {
                int place = plan.start() + now * plan.wishPlaces() + wish;
                int nowCode = turned(plan.item(), now - NO_ANSWERS);
                int wishCode = turned(plan.item(), wish - NO_ANSWERS);
                packed[place] = Packed.of(nowCode, wishCode);
                halves[place] = Packed.half(nowCode, wishCode);
            }
        }
    }

    private static int turned(Codebook.Item item, int code) {
        return code >= 0 && item.reverse() ? item.scale().width() - code : code;
    }

    private Whole whole(Level level, String key) {
        return new Whole(
                level,
                key,
                codebook.scale(level, key),
                members(item -> item.isIn(level, key)),
                members(item -> item.isIn(level, key) && item.hasNow()),
                members(item -> item.isIn(level, key) && item.hasWish()),
                members(item -> item.isIn(level, key) && item.has(Aspect.GAP)));
    }

    private int[] members(Predicate<Codebook.Item> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(items.get(i).item()))
                .toArray();
    }

    Codebook codebook() {
        return codebook;
    }

    List<ItemPlan> items() {
        return items;
    }

    List<Whole> wholes() {
        return wholes;
    }

    /** The places in a sheet that are counted. */
    int[] positions() {
        return positions;
    }

    int layoutSize() {
        return layoutSize;
    }

    /** Number of places in the tables of all items together. */
    int tableSize() {
        return tableSize;
    }

    /** Sums and numbers of answers that each place stands for, reversed items turned. */
    long[] packed() {
        return packed;
    }

    /** The answers that each place stands for, see {@link Packed#half}. */
    int[] halves() {
        return halves;
    }

    boolean equalTo(CountingPlan other) {
        return codebook.equals(other.codebook) && layoutSize == other.layoutSize;
    }
}
