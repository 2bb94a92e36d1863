package nl.lokaledemocratie.quickscan.analysis.counting;

import nl.lokaledemocratie.quickscan.analysis.Codebook;

/**
 * Five small numbers in one, so that adding up a person's answers to a theme is one addition per item: the sums of now and of wish,
 * and how many answers there are to now, to wish and to both. Room for {@link Codebook#MOST_ITEMS} items of 11 points.
 */
final class Packed {

    private static final int SUM_BITS = 15;
    private static final int COUNT_BITS = 11;
    private static final int NOW_COUNT = 2 * SUM_BITS;
    private static final int WISH_COUNT = NOW_COUNT + COUNT_BITS;
    private static final int PAIR_COUNT = WISH_COUNT + COUNT_BITS;
    private static final int SUM = (1 << SUM_BITS) - 1;
    private static final int BOTH = 1 << 2 * SUM_BITS;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    private Packed() {}

    /** The contribution of one item; a negative code is no answer. */
    static long of(int now, int wish) {
        long packed = 0;
        if (now >= 0) {
            packed += now + (1L << NOW_COUNT);
        }
        if (wish >= 0) {
            packed += ((long) wish << SUM_BITS) + (1L << WISH_COUNT);
        }
        return now >= 0 && wish >= 0 ? packed + (1L << PAIR_COUNT) : packed;
    }

    /** The answers to one item in half of it, none as 0, with a mark where both are there. */
    static int half(int now, int wish) {
        int sums = Math.max(now, 0) + (Math.max(wish, 0) << SUM_BITS);
        return now >= 0 && wish >= 0 ? sums + BOTH : sums;
    }

    /** The sums of a half where both answers are there; 0 where one is not. */
    static int pair(int half) {
        return half & (BOTH - 1) & -(half >>> 2 * SUM_BITS);
    }

    /** The numbers of answers alone, to compare with {@link #counts(long)}. */
    static long counts(int now, int wish, int pairs) {
        return ((long) now << NOW_COUNT) + ((long) wish << WISH_COUNT) + ((long) pairs << PAIR_COUNT);
    }

    /** The numbers of answers alone; zero when nothing was answered. */
    static long counts(long packed) {
        return packed >>> NOW_COUNT << NOW_COUNT;
    }

    static int nowSum(long packed) {
        return nowSum((int) packed);
    }

    static int wishSum(long packed) {
        return wishSum((int) packed);
    }

    static int nowSum(int half) {
        return half & SUM;
    }

    static int wishSum(int half) {
        return half >>> SUM_BITS & SUM;
    }

    static int nowCount(long packed) {
        return (int) (packed >>> NOW_COUNT & COUNT);
    }

    static int wishCount(long packed) {
        return (int) (packed >>> WISH_COUNT & COUNT);
    }

    static int pairCount(long packed) {
        return (int) (packed >>> PAIR_COUNT & COUNT);
    }
}
