package nl.lokaledemocratie.quickscan.desk.turnout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that are told as one.
 *
 * @param first  the first of them
 * @param last   the last, which may be the same day
 * @param people who took part on them, online and on paper
 */
public record Stretch(LocalDate first, LocalDate last, int people) {

    public Stretch {
        if (last.isBefore(first) || people < 0) {
            throw new IllegalArgumentException(people + " people from " + first + " to " + last);
        }
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    /** How many days it is, one at least. */
    public long getDays() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** People a day. */
    double rate() {
        return (double) people / getDays();
    }
}
