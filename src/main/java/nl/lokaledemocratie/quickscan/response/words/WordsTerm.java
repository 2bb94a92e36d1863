package nl.lokaledemocratie.quickscan.response.words;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Until when the words of a closed scan are kept.
 *
 * @param salt   makes keys of words; empty once they are wiped
 * @param wipeOn the day on which they are wiped, or were
 * @param ended  whether that day has come: nobody reads them any more, whether or not they are wiped already
 */
public record WordsTerm(byte[] salt, LocalDate closedOn, LocalDate wipeOn, boolean ended) {

    /** So many days after closing they are wiped, unless their clerk chooses another day. */
    public static final int DAYS = 90;

    /** The last day that can be chosen is so many days after closing. */
    public static final int MOST_DAYS = 183;

    public WordsTerm {
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** {@link #DAYS}, for pages. */
    public int standardDays() {
        return DAYS;
    }

    public LocalDate latest() {
        return closedOn.plusDays(MOST_DAYS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordsTerm term
                && Arrays.equals(salt, term.salt)
                && closedOn.equals(term.closedOn)
                && wipeOn.equals(term.wipeOn)
                && ended == term.ended;
    }

    @Override
    public int hashCode() {
        return wipeOn.hashCode();
    }

    /** A secret does not end up in a log. */
    @Override
    public String toString() {
        return "WordsTerm[" + wipeOn + "]";
    }
}
