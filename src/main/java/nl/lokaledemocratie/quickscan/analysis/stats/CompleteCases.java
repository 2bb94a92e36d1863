package nl.lokaledemocratie.quickscan.analysis.stats;

/**
 * What the reliability of k items needs of the persons who answered all of them: sums and sums of products, in whole numbers, so that
 * merging is exact (METHOD.md 6).
 */
public final class CompleteCases {

    private final int k;
    private final long[] sums;
    private final long[] products;
    private int[] own = new int[0];
    private int n;

    /** No persons yet, for so many items. */
    public CompleteCases(int k) {
        this.k = k;
        this.sums = new long[k];
        this.products = new long[k * (k + 1) / 2];
    }

    /** Counts one person, with an answer to every item. */
    public void add(int[] answers) {
        int[] starts = new int[k];
        for (int i = 0; i < k; i++) {
            starts[i] = i;
        }
        add(answers, starts, new int[] {1});
    }

    /**
     * Counts several persons.
     *
     * @param answers  columns of answers, one after the other; 0 to 10 each, or −10 to 10 where they are differences
     * @param starts   where the column of each item starts
     * @param complete per person 1 who answered all items, 0 who did not
     */
    public void add(int[] answers, int[] starts, int[] complete) {
        int persons = complete.length;
        if (own.length < k * persons) {
            own = new int[k * persons];
        }
        for (int i = 0; i < k; i++) {
            mask(answers, starts[i], complete, own, i * persons);
        }
        n += sum(complete, 0, persons);
        int place = 0;
        for (int i = 0; i < k; i++) {
            sums[i] += sum(own, i * persons, persons);
            for (int j = 0; j <= i; j++) {
                products[place++] += product(own, i * persons, j * persons, persons);
            }
        }
    }

    private static void mask(int[] answers, int start, int[] complete, int[] own, int ownStart) {
        for (int b = 0; b < complete.length; b++) {
            own[ownStart + b] = answers[start + b] * complete[b];
        }
    }

    private static int sum(int[] column, int start, int length) {
        int sum = 0;
        for (int b = 0; b < length; b++) {
            sum += column[start + b];
        }
        return sum;
    }

    private static int product(int[] columns, int first, int second, int length) {
        int sum = 0;
        for (int b = 0; b < length; b++) {
            sum += columns[first + b] * columns[second + b];
        }
        return sum;
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
