package nl.lokaledemocratie.quickscan.publication.web;

/**
 * How one group was reached.
 *
 * @param stored    what is known of it
 * @param text      what stands in the form
 * @param confirmed whether it was said to be so
 */
public record ReachedLine(String audience, String stored, String text, boolean confirmed) {

    public boolean differs() {
        return !text.equals(stored);
    }

    /** Whether this line changes nothing of what is known. */
    boolean overwritesNothing(ReachedLine now) {
        return !confirmed || text.isEmpty() || text.equals(now.stored);
    }
}
