package nl.lokaledemocratie.quickscan.desk.end;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/**
 * The form with a day and a time, as it is filled in.
 *
 * @param day     as typed or chosen
 * @param time    as typed or chosen
 * @param problem why that is no end
 */
public record EndForm(String day, String time, Problem problem) {

    static final String DAY = "dag";
    static final String TIME = "tijd";

    private static final Duration MOST = Duration.ofDays(366);
    private static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern TYPED_TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    /** Why there is no such end. */
    public enum Problem {
        NONE,
        NO_DAY,
        NO_TIME,
        /** The clock is put forward over it. */
        NO_SUCH_TIME,
        PAST,
        FAR
    }

    static EndForm of(Optional<ScanEnd> end, ZoneId zone) {
        return end.map(planned -> planned.at().atZone(zone))
                .map(at -> new EndForm(
                        at.toLocalDate().toString(),
                        at.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm")),
                        Problem.NONE))
                .orElseGet(() -> new EndForm("", "", Problem.NONE));
    }

    /** What was typed, with what is wrong with it. */
    static EndForm read(String day, String time, Instant now, ZoneId zone) {
        EndForm form = new EndForm(day.strip(), time.strip(), Problem.NONE);
        return new EndForm(form.day, form.time, form.findProblem(now, zone));
    }

    /** Of an hour that comes twice, when the clock is put back, the second one is meant: it gives more time. */
    Optional<ScanEnd> end(ZoneId zone) {
        return local().map(at -> new ScanEnd(
                ZonedDateTime.of(at, zone).withLaterOffsetAtOverlap().toInstant()));
    }

    private Problem findProblem(Instant now, ZoneId zone) {
        if (parseDay().isEmpty()) {
            return Problem.NO_DAY;
        }
        if (parseTime().isEmpty()) {
            return Problem.NO_TIME;
        }
        if (zone.getRules().getValidOffsets(local().orElseThrow()).isEmpty()) {
            return Problem.NO_SUCH_TIME;
        }
        if (parseDay().orElseThrow().isBefore(LocalDate.ofInstant(now, zone))) {
            return Problem.PAST;
        }
        if (parseDay().orElseThrow().isAfter(LocalDate.ofInstant(now.plus(MOST), zone))) {
            return Problem.FAR;
        }
        Instant at = end(zone).orElseThrow().at();
        if (!at.isAfter(now)) {
            return Problem.PAST;
        }
        return at.isAfter(now.plus(MOST)) ? Problem.FAR : Problem.NONE;
    }

    private Optional<LocalDateTime> local() {
        return parseDay().flatMap(date -> parseTime().map(date::atTime));
    }

    private Optional<LocalDate> parseDay() {
        try {
            Matcher typed = TYPED_DAY.matcher(day);
            return Optional.of(
                    typed.matches()
                            ? LocalDate.of(number(typed, 3), number(typed, 2), number(typed, 1))
                            : LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> parseTime() {
        Matcher typed = TYPED_TIME.matcher(time);
        try {
            return typed.matches() ? Optional.of(LocalTime.of(number(typed, 1), number(typed, 2))) : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    public boolean isRefused() {
        return problem != Problem.NONE;
    }

    /** Whether it is the time that is wrong. */
    public boolean isAboutTime() {
        return List.of(Problem.NO_TIME, Problem.NO_SUCH_TIME).contains(problem);
    }
}
