package nl.lokaledemocratie.quickscan.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written of something on the agenda.
 *
 * @param theme   key of the theme it is about; empty for none
 * @param finding what was found
 * @param wanted  what the organisation wants instead
 * @param step    the first thing to do
 * @param owner   who sees to it
 * @param due     by when
 * @param revision of the result that its writer had in view
 * @param origin  what it goes on from, on the agenda of an earlier scan
 */
public record AgendaPlan(
        String theme,
        String finding,
        String wanted,
        String step,
        String owner,
        Optional<LocalDate> due,
        AgendaStatus status,
        int revision,
        Optional<UUID> origin) {

    /** So many characters fit in a text. */
    public static final int MOST_TEXT = 500;

    /** So many in a name. */
    public static final int MOST_NAME = 120;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** Whether something can be due by then. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
