package nl.lokaledemocratie.quickscan.analysis.counting;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.counting.CountingPlan.Whole;
import nl.lokaledemocratie.quickscan.analysis.stats.CompleteCases;

/**
 * The scores of one theme or core value in one group. Who answered everything is counted in one table, sum of now × sum of wish; who
 * left something out in tallies of their own.
 */
final class WholeCounts {

    private static final int LARGEST_TABLE = 1 << 14;

    private final Whole whole;
    private final int[] items;
    private final long complete;
    private final int stride;
    private final boolean tabled;
    private final int[] table;
    private final int[] left = new int[Batch.SIZE];
    private final ScoreTally now;
    private final ScoreTally wish;
    private final ScoreTally gap;
    private final ScoreTally pairNow;
    private final ScoreTally pairWish;
    private final CompleteCases nowCases;
    private final CompleteCases wishCases;
    private final CompleteCases gapCases;

    WholeCounts(Whole whole) {
        this.whole = whole;
        items = whole.items();
        complete = Packed.counts(whole.now(), whole.wish(), whole.pairs());
        int width = whole.scale().width();
        stride = whole.pairs() * width + 1;
        boolean allPairs = whole.pairs() == items.length;
        tabled = allPairs && (long) stride * stride <= LARGEST_TABLE;
        table = new int[tabled ? stride * stride : 1];
        now = new ScoreTally(whole.now(), 0, width);
        wish = new ScoreTally(whole.wish(), 0, width);
        gap = new ScoreTally(whole.pairs(), -width, width);
        pairNow = new ScoreTally(whole.pairs(), 0, width);
        pairWish = new ScoreTally(whole.pairs(), 0, width);
        boolean theme = whole.level() == Level.THEME;
        nowCases = new CompleteCases(theme ? whole.now() : 0);
        wishCases = new CompleteCases(theme ? whole.wish() : 0);
        gapCases = new CompleteCases(theme ? whole.pairs() : 0);
    }

    /** Counts the sheets of a batch. */
    void add(Batch batch) {
        long[] sums = batch.sum(items);
        int[] pairs = batch.sumOfPairs(items);
        int apart = countWhole(batch, sums);
        for (int i = 0; i < apart; i++) {
            addApart(sums[left[i]], pairs[left[i]]);
        }
        if (whole.level() == Level.THEME) {
            addCases(batch, sums);
        }
    }

    /** Counts who answered everything and lists the others; without a branch, for nobody can foresee which it is. */
    private int countWhole(Batch batch, long[] sums) {
        int apart = 0;
        for (int sheet = 0; sheet < batch.size(); sheet++) {
            long sum = sums[sheet];
            long missing = Packed.counts(sum) ^ complete;
            int incomplete = tabled ? (int) ((missing | -missing) >>> 63) : 1;
            table[(Packed.nowSum(sum) * stride + Packed.wishSum(sum)) * (1 - incomplete)] += 1 - incomplete;
            left[apart] = sheet;
            apart += incomplete;
        }
        return apart;
    }

    /** Who left something out. */
    private void addApart(long sum, int pairs) {
        now.add(Packed.nowSum(sum), Packed.nowCount(sum));
        wish.add(Packed.wishSum(sum), Packed.wishCount(sum));
        int count = Packed.pairCount(sum);
        gap.add(Packed.wishSum(pairs) - Packed.nowSum(pairs), count);
        pairNow.add(Packed.nowSum(pairs), count);
        pairWish.add(Packed.wishSum(pairs), count);
    }

    private void addCases(Batch batch, long[] sums) {
        int[] nowComplete = new int[batch.size()];
        int[] wishComplete = new int[batch.size()];
        int[] pairsComplete = new int[batch.size()];
        for (int sheet = 0; sheet < batch.size(); sheet++) {
            nowComplete[sheet] = Packed.nowCount(sums[sheet]) == whole.now() ? 1 : 0;
            wishComplete[sheet] = Packed.wishCount(sums[sheet]) == whole.wish() ? 1 : 0;
            pairsComplete[sheet] = Packed.pairCount(sums[sheet]) == whole.pairs() ? 1 : 0;
        }
        nowCases.add(batch.now(), whole.nowItems(), nowComplete);
        wishCases.add(batch.wish(), whole.wishItems(), wishComplete);
        gapCases.add(batch.gap(), whole.pairItems(), pairsComplete);
    }

    void addAll(WholeCounts other) {
        for (int i = 0; i < table.length; i++) {
            table[i] += other.table[i];
        }
        now.addAll(other.now);
        wish.addAll(other.wish);
        gap.addAll(other.gap);
        pairNow.addAll(other.pairNow);
        pairWish.addAll(other.pairWish);
        nowCases.addAll(other.nowCases);
        wishCases.addAll(other.wishCases);
        gapCases.addAll(other.gapCases);
    }

    /** A copy in which everybody stands in the tallies; use it to read from. */
    WholeCounts folded() {
        WholeCounts folded = new WholeCounts(whole);
        folded.addAll(this);
        for (int i = 0; i < table.length; i++) {
            int times = table[i];
            if (times > 0) {
                int nowSum = i / stride;
                int wishSum = i % stride;
                folded.now.add(nowSum, items.length, times);
                folded.wish.add(wishSum, items.length, times);
                folded.gap.add(wishSum - nowSum, items.length, times);
                folded.pairNow.add(nowSum, items.length, times);
                folded.pairWish.add(wishSum, items.length, times);
            }
        }
        return folded;
    }

    ScoreTally now() {
        return now;
    }

    ScoreTally wish() {
        return wish;
    }

    ScoreTally gap() {
        return gap;
    }

    ScoreTally pairNow() {
        return pairNow;
    }

    ScoreTally pairWish() {
        return pairWish;
    }

    /** Who answered now of all items; empty for core values. */
    CompleteCases nowCases() {
        return nowCases;
    }

    /** Who answered wish of all items; empty for core values. */
    CompleteCases wishCases() {
        return wishCases;
    }

    /** Who answered both of all items that ask both; empty for core values. */
    CompleteCases gapCases() {
        return gapCases;
    }
}
