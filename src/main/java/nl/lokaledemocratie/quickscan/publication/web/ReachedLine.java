package nl.lokaledemocratie.quickscan.publication.web;

import nl.lokaledemocratie.quickscan.chart.Lettering;

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

    /** Signs that no report could print, with blanks between. */
    public String lost() {
        return String.join(" ", Lettering.lost(text));
    }

    /** Whether this line changes nothing of what is known. */
    boolean overwritesNothing(ReachedLine now) {
        return !confirmed || text.isEmpty() || text.equals(now.stored);
    }
}
