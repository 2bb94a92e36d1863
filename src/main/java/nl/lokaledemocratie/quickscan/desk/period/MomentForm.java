package nl.lokaledemocratie.quickscan.desk.period;

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

import nl.lokaledemocratie.quickscan.notation.TypedDay;

/**
 * A day and a time, as they are filled in; both empty for no moment at all.
 *
 * @param day     as typed or chosen
 * @param time    as typed or chosen
 * @param problem why that is no moment that lies before us
 */
public record MomentForm(String day, String time, Problem problem) {

    static final MomentForm NONE = new MomentForm("", "", Problem.NONE);

    private static final Duration MOST = Duration.ofDays(366);
    private static final Pattern TYPED_TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    /** Why there is no such moment. */
    public enum Problem {
        NONE,
        NO_DAY,
        NO_TIME,
        /** The clock is put forward over it. */
        NO_SUCH_TIME,
        PAST,
        FAR,
        /** An end that is not after the begin. */
        BEFORE_BEGIN
    }

    static MomentForm of(Optional<Instant> moment, ZoneId zone) {
        return moment.map(planned -> planned.atZone(zone))
                .map(at -> new MomentForm(
                        at.toLocalDate().toString(),
                        at.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm")),
                        Problem.NONE))
                .orElse(NONE);
    }

    /** What was typed, with what is wrong with it. */
    static MomentForm read(String day, String time, Instant now, ZoneId zone) {
        MomentForm form = new MomentForm(day.strip(), time.strip(), Problem.NONE);
        return new MomentForm(form.day, form.time, form.findProblem(now, zone));
    }

    /** Of an hour that comes twice, when the clock is put back, the first one. */
    Optional<Instant> earliest(ZoneId zone) {
        return local().map(at ->
                ZonedDateTime.of(at, zone).withEarlierOffsetAtOverlap().toInstant());
    }

    /** Of an hour that comes twice the second one: as an end it gives more time. */
    Optional<Instant> latest(ZoneId zone) {
        return local().map(at ->
                ZonedDateTime.of(at, zone).withLaterOffsetAtOverlap().toInstant());
    }

    /** The same, with nothing wrong when it is what was planned: its time may just have come. */
    MomentForm knowing(MomentForm planned) {
        return day.equals(planned.day) && time.equals(planned.time) ? planned : this;
    }

    /** The same with something wrong with it. */
    MomentForm with(Problem other) {
        return new MomentForm(day, time, other);
    }

    private Problem findProblem(Instant now, ZoneId zone) {
        if (day.isEmpty() && time.isEmpty()) {
            return Problem.NONE;
        }
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
        Instant at = latest(zone).orElseThrow();
        if (!at.isAfter(now)) {
            return Problem.PAST;
        }
        return at.isAfter(now.plus(MOST)) ? Problem.FAR : Problem.NONE;
    }

    private Optional<LocalDateTime> local() {
        return parseDay().flatMap(date -> parseTime().map(date::atTime));
    }

    private Optional<LocalDate> parseDay() {
        return TypedDay.parse(day);
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

    /** Whether it is the day that is wrong, or both together. */
    public boolean isAboutDay() {
        return isRefused() && !isAboutTime();
    }

    /** Whether it is the time that is wrong. */
    public boolean isAboutTime() {
        return List.of(Problem.NO_TIME, Problem.NO_SUCH_TIME).contains(problem);
    }
}
