package nl.lokaledemocratie.quickscan.chart;

/**
 * One number in a chart.
 *
 * @param value where it stands
 * @param text  the number as the reader sees it
 * @param faint drawn lighter: only a mean of few answers may be shown
 */
public record Mark(double value, String text, boolean faint) {

    public Mark {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A mark needs a finite value, not " + value);
        }
    }
}
