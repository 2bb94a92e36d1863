package nl.lokaledemocratie.quickscan.analysis.counting;

import nl.lokaledemocratie.quickscan.analysis.counting.CountingPlan.ItemPlan;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;

/**
 * A few sheets side by side, worked out into columns: one per item, with what each sheet answered. Loops over a column are many times
 * quicker than loops over a sheet, and quickest where each column is an array of its own: the compiler then takes many sheets at once.
 */
final class Batch {

    /** Sheets per batch: small enough to stay close to the processor. */
    static final int SIZE = CompleteCases.MOST_AT_ONCE;

    private final CountingPlan plan;
    private final byte[] sheets;
    private final long[][] answers;
    private final int[][] pairs;
    private final int[][] now;
    private final int[][] wish;
    private final int[][] gap;
    private final int[] places = new int[SIZE];
    private final int[] halves = new int[SIZE];
    private final long[] sums = new long[SIZE];
    private final int[] pairSums = new int[SIZE];
    private int size;

    Batch(CountingPlan plan) {
        this.plan = plan;
        int items = plan.items().size();
        sheets = new byte[plan.layoutSize() * SIZE];
        answers = new long[items][SIZE];
        pairs = new int[items][SIZE];
        now = new int[items][SIZE];
        wish = new int[items][SIZE];
        gap = new int[items][SIZE];
    }

    /** Takes one sheet; returns whether the batch is full now. */
    boolean add(byte[] sheet) {
        System.arraycopy(sheet, 0, sheets, size * sheet.length, sheet.length);
        size++;
        return size == SIZE;
    }

    /** Works out the columns of all items and counts the answers in their tables. */
    void workOut(int[] tables) {
        for (int i = 0; i < plan.items().size(); i++) {
            findPlaces(plan.items().get(i));
            lookUp(tables, answers[i]);
            split(halves, now[i], wish[i], gap[i], pairs[i]);
        }
    }

    private void lookUp(int[] tables, long[] answers) {
        for (int b = 0; b < size; b++) {
            int place = places[b];
            tables[place]++;
            answers[b] = plan.packed()[place];
            halves[b] = plan.halves()[place];
        }
    }

    private static void split(int[] halves, int[] now, int[] wish, int[] gap, int[] pairs) {
        for (int b = 0; b < SIZE; b++) {
            int nowAnswer = Packed.nowSum(halves[b]);
            int wishAnswer = Packed.wishSum(halves[b]);
            now[b] = nowAnswer;
            wish[b] = wishAnswer;
            gap[b] = wishAnswer - nowAnswer;
            pairs[b] = Packed.pair(halves[b]);
        }
    }

    /** Where each sheet stands in the table of an item. */
    private void findPlaces(ItemPlan item) {
        int step = plan.layoutSize();
        boolean sound = true;
        for (int b = 0; b < size; b++) {
            int nowPlace = item.now() < 0 ? 0 : sheets[b * step + item.now()] + CountingPlan.NO_ANSWERS;
            int wishPlace = item.wish() < 0 ? 0 : sheets[b * step + item.wish()] + CountingPlan.NO_ANSWERS;
            sound &= nowPlace >= 0 & nowPlace < item.nowPlaces() & wishPlace >= 0 & wishPlace < item.wishPlaces();
            places[b] = item.start() + nowPlace * item.wishPlaces() + wishPlace;
        }
        if (!sound) {
            throw new IllegalArgumentException(
                    "Off the scale: an answer to " + item.item().key());
        }
    }

    /** Sheets in it. */
    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The answers to some items added up, one sum per sheet; the array is used again by the next call. */
    long[] sum(int[] items) {
        System.arraycopy(answers[items[0]], 0, sums, 0, SIZE);
        for (int i = 1; i < items.length; i++) {
            add(answers[items[i]], sums);
        }
        return sums;
    }

    /** Likewise over the items of which a sheet answers both questions; sums alone. */
    int[] sumOfPairs(int[] items) {
        System.arraycopy(pairs[items[0]], 0, pairSums, 0, SIZE);
        for (int i = 1; i < items.length; i++) {
            add(pairs[items[i]], pairSums);
        }
        return pairSums;
    }

    private static void add(long[] column, long[] sums) {
        for (int b = 0; b < SIZE; b++) {
            sums[b] += column[b];
        }
    }

    private static void add(int[] column, int[] sums) {
        for (int b = 0; b < SIZE; b++) {
            sums[b] += column[b];
        }
    }

    /** Answers to now, reversed ones turned, a column per item; 0 where there is none. */
    int[][] now() {
        return now;
    }

    /** Answers to wish, likewise. */
    int[][] wish() {
        return wish;
    }

    /** Wish minus now, likewise; of no meaning where one of both is not answered. */
    int[][] gap() {
        return gap;
    }
}
