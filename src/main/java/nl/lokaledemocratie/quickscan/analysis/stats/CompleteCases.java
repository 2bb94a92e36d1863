package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the reliability of k items needs of the persons who answered all of them: sums and sums of products, in whole numbers, so that
 * merging is exact (METHOD.md 6).
 */
public final class CompleteCases {

    /** So many products of two answers always fit in half of a number. */
    public static final int MOST_AT_ONCE = 256;

    private static final int HALF = 16;

    private final int k;
    private final long[] sums;
    private final long[] products;
    private int[][] own = new int[0][];
    private int[][] twos = new int[0][];
    private int n;

    /** No persons yet, for so many items. */
    public CompleteCases(int k) {
        this.k = k;
        this.sums = new long[k];
        this.products = new long[k * (k + 1) / 2];
    }

    /** Counts one person, with an answer to every item. */
    public void add(int[] answers) {
        int[][] columns =
                Arrays.stream(answers).mapToObj(answer -> new int[] {answer}).toArray(int[][]::new);
        add(columns, IntStream.range(0, k).toArray(), new int[] {1});
    }

    /**
     * Counts several persons.
     *
     * @param columns  columns of answers; 0 to 10 each, or −10 to 10 where they are differences
     * @param items    the column of each item
     * @param complete per person 1 who answered all items, 0 who did not
     * @throws IllegalArgumentException when there are more than {@link #MOST_AT_ONCE} persons
     */
    public void add(int[][] columns, int[] items, int[] complete) {
        int persons = complete.length;
        if (persons > MOST_AT_ONCE) {
            throw new IllegalArgumentException(persons + " persons at once");
        }
        prepare(columns, items, complete);
        n += sum(complete);
        int place = 0;
        for (int i = 0; i < k; i++) {
            int first = product(own[i + 1], twos[0], persons);
            sums[i] += low(first);
            products[place++] += high(first);
            for (int two = 1; 2 * two <= i + 1; two++) {
                int both = product(own[i + 1], twos[two], persons);
                products[place++] += low(both);
                if (2 * two <= i) {
                    products[place++] += high(both);
                }
            }
        }
    }

    /**
     * Who is complete and the answers of these, and two by two in one. Each column is an array of its own: only then does the compiler work on many persons
     * at once.
     */
    private void prepare(int[][] columns, int[] items, int[] complete) {
        if (own.length == 0) {
            own = new int[k + 1][MOST_AT_ONCE];
            twos = new int[k / 2 + 1][MOST_AT_ONCE];
        }
        int persons = complete.length;
        System.arraycopy(complete, 0, own[0], 0, persons);
        for (int i = 0; i < k; i++) {
            mask(columns[items[i]], complete, own[i + 1], persons);
        }
        for (int two = 0; two <= k / 2; two++) {
            if (2 * two < k) {
                pack(own[2 * two], own[2 * two + 1], twos[two], persons);
            } else {
                System.arraycopy(own[2 * two], 0, twos[two], 0, persons);
            }
        }
    }

    private static void mask(int[] answers, int[] complete, int[] own, int persons) {
        for (int b = 0; b < persons; b++) {
            own[b] = answers[b] * complete[b];
        }
    }

    /** Two columns in one, so that one multiplication serves both. */
    private static void pack(int[] first, int[] second, int[] two, int persons) {
        for (int b = 0; b < persons; b++) {
            two[b] = first[b] + (second[b] << HALF);
        }
    }

    private static int sum(int[] column) {
        int sum = 0;
        for (int value : column) {
            sum += value;
        }
        return sum;
    }

    private static int product(int[] own, int[] two, int persons) {
        int sum = 0;
        for (int b = 0; b < persons; b++) {
            sum += own[b] * two[b];
        }
        return sum;
    }

    /** What the first of two columns gave. */
    private static int low(int both) {
        return (short) both;
    }

    /** What the second gave. */
    private static int high(int both) {
        return (both - low(both)) >> HALF;
    }

    public void addAll(CompleteCases other) {
        n += other.n;
        for (int i = 0; i < k; i++) {
            sums[i] += other.sums[i];
        }
        for (int i = 0; i < products.length; i++) {
            products[i] += other.products[i];
        }
    }

    /** Number of items. */
    public int k() {
        return k;
    }

    /** Number of persons. */
    public int n() {
        return n;
    }

    /** n·(n−1) times the covariance of two items: exact, and exactly zero when it is zero. */
    double scaledCovariance(int i, int j) {
        int high = Math.max(i, j);
        long product = products[high * (high + 1) / 2 + Math.min(i, j)];
        return (double) (n * product - sums[i] * sums[j]);
    }
}
