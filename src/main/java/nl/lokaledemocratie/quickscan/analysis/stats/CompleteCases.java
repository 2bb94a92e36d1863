package nl.lokaledemocratie.quickscan.analysis.stats;

/** Sums and sums of products of k items over the persons who answered all of them; whole numbers, so that merging is exact. */
public final class CompleteCases {

    private final int k;
    private final long[] sums;
    private final long[] products;
    private int n;

    public CompleteCases(int k) {
        this.k = k;
        this.sums = new long[k];
        this.products = new long[k * (k + 1) / 2];
    }

    /** Counts one person; the first k numbers are the answers. */
    public void add(int[] answers) {
        n++;
        int place = 0;
        for (int i = 0; i < k; i++) {
            int answer = answers[i];
            sums[i] += answer;
            for (int j = 0; j <= i; j++) {
                products[place++] += (long) answer * answers[j];
            }
        }
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
