package nl.lokaledemocratie.quickscan.chart;

import java.util.Optional;

/**
 * One number in a chart.
 *
 * @param value where it stands
 * @param text  the number as the reader sees it
 * @param faint drawn lighter: only a mean of few answers may be shown
 * @param band  what is drawn around it
 */
public record Mark(double value, String text, boolean faint, Optional<Band> band) {

    public Mark {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A mark needs a finite value, not " + value);
        }
    }

    /** A number with nothing around it. */
    public Mark(double value, String text, boolean faint) {
        this(value, text, faint, Optional.empty());
    }

    /**
     * Limits around a number.
     *
     * @param chance what chance alone explains; else the mean of all lies between them whatever the others would have said
     */
    public record Band(double low, double high, boolean chance) {

        public Band {
            if (!(low <= high)) {
                throw new IllegalArgumentException("A band from " + low + " to " + high);
            }
        }
    }

    double low() {
        return band.map(found -> Math.min(found.low(), value)).orElse(value);
    }

    double high() {
        return band.map(found -> Math.max(found.high(), value)).orElse(value);
    }
}
