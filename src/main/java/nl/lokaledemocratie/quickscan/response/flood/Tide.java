package nl.lokaledemocratie.quickscan.response.flood;

/** How much came in of late: a sum for each half of a window, no times of single sendings. */
final class Tide {

    private static final int MINUTE = 60_000;

    private final long half;
    private long period;
    private int before;
    private int now;
    private long told;

    /** @param window in milliseconds */
    Tide(long window) {
        this.half = Math.max(1, window / 2);
    }

    /** Adds to it and tells how high it is. */
    synchronized int add(long time, int weight) {
        long current = time / half;
        if (current != period) {
            before = current == period + 1 ? now : 0;
            now = 0;
            period = current;
        }
        now += weight;
        return before + now;
    }

    /** Once a minute. */
    synchronized boolean isTimeToTell(long time) {
        if (time - told < MINUTE) {
            return false;
        }
        told = time;
        return true;
    }
}
