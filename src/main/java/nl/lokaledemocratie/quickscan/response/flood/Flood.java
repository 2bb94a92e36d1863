package nl.lokaledemocratie.quickscan.response.flood;

import java.time.LocalDate;

/**
 * A time in which more came in than people send.
 *
 * @param number   within its scan, from 1
 * @param first    its first day
 * @param last     its last day so far
 * @param on       whether it goes on
 * @param setAside whether what came in meanwhile stays closed for ever
 * @param sheets   that came in meanwhile, in whole tens below: two looks do not tell of one person
 */
public record Flood(int number, LocalDate first, LocalDate last, boolean on, boolean setAside, int sheets) {

    static final int TENS = 10;

    public boolean isOneDay() {
        return first.equals(last);
    }
}
