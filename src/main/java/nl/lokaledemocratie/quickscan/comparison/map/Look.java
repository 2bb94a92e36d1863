package nl.lokaledemocratie.quickscan.comparison.map;

import java.util.Locale;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** What an area looks like; the first five are the classes of {@link Bands}. */
public enum Look {
    BAND_0(""),
    BAND_1(""),
    BAND_2(""),
    BAND_3(""),
    BAND_4(""),
    /** The first class of gaps: the wish is below now. */
    BELOW("min"),
    TOO_FEW("stip"),
    HIDDEN("streep"),
    NO_SCORE("golf"),
    /** It can be read and not be compared. */
    OTHER("kruis"),
    NO_SCAN("");

    private final String pattern;

    Look(String pattern) {
        this.pattern = pattern;
    }

    static Look of(ComparedCell cell, Bands bands, Aspect aspect) {
        if (cell.shown().isPresent()) {
            return of(bands.of(cell.shown().get().value()), aspect);
        }
        return cell.isTooFew() ? TOO_FEW : cell.isHidden() ? HIDDEN : NO_SCORE;
    }

    static Look of(int band, Aspect aspect) {
        return band == 0 && aspect == Aspect.GAP ? BELOW : values()[band];
    }

    /** Key of the pattern it is filled with; empty where a colour fills it. */
    public String pattern() {
        return pattern;
    }

    /** Ends the names of its classes and of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
