package nl.lokaledemocratie.quickscan.desk.period;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.desk.period.MomentForm.Problem;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;
import nl.lokaledemocratie.quickscan.web.form.FormField;

/**
 * When a scan opens and ends, as it is filled in.
 *
 * @param beginning whether the begin can be chosen still
 * @param begin     no moment where it cannot
 */
public record PeriodForm(boolean beginning, MomentForm begin, MomentForm end) {

    private static final String BEGIN_DAY = "begin-dag";
    private static final String BEGIN_TIME = "begin-tijd";
    private static final String END_DAY = "dag";
    private static final String END_TIME = "tijd";

    /** What is planned; a begin that was missed is none any more. */
    static PeriodForm of(Scan scan, Clock clock) {
        return new PeriodForm(
                isBeginning(scan),
                MomentForm.of(scan.isMissed(clock.instant()) ? Optional.empty() : scan.opens(), clock.getZone()),
                MomentForm.of(scan.end().map(ScanEnd::at), clock.getZone()));
    }

    /** What was typed, with what is wrong with it. */
    static PeriodForm read(Scan scan, MultivaluedMap<String, String> sent, Clock clock) {
        MomentForm begin = isBeginning(scan)
                ? moment(sent, BEGIN_DAY, BEGIN_TIME, clock).knowing(of(scan, clock).begin)
                : MomentForm.NONE;
        MomentForm end = moment(sent, END_DAY, END_TIME, clock);
        PeriodForm form = new PeriodForm(isBeginning(scan), begin, end);
        return !form.isRefused() && form.isReversed(clock)
                ? new PeriodForm(form.beginning, begin, end.with(Problem.BEFORE_BEGIN))
                : form;
    }

    private static boolean isBeginning(Scan scan) {
        return scan.status() == ScanStatus.DRAFT;
    }

    private static MomentForm moment(MultivaluedMap<String, String> sent, String day, String time, Clock clock) {
        return MomentForm.read(text(sent, day), text(sent, time), clock.instant(), clock.getZone());
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    private boolean isReversed(Clock clock) {
        return planBegin(clock)
                .flatMap(from -> planEnd(clock).filter(until -> !until.at().isAfter(from)))
                .isPresent();
    }

    Optional<Instant> planBegin(Clock clock) {
        return begin.earliest(clock.getZone())
                .filter(moment -> moment.isAfter(clock.instant()))
                .or(() -> begin.latest(clock.getZone()));
    }

    Optional<ScanEnd> planEnd(Clock clock) {
        return end.latest(clock.getZone()).map(ScanEnd::new);
    }

    public boolean isRefused() {
        return begin.isRefused() || end.isRefused();
    }

    List<FormField> fields(PeriodMessages words) {
        Stream<FormField> first = Stream.of(
                new FormField(BEGIN_DAY, words.begin() + ": " + words.day(), begin.day()),
                new FormField(BEGIN_TIME, words.begin() + ": " + words.time(), begin.time()));
        Stream<FormField> last = Stream.of(
                new FormField(END_DAY, words.end() + ": " + words.day(), end.day()),
                new FormField(END_TIME, words.end() + ": " + words.time(), end.time()));
        return Stream.concat(beginning ? first : Stream.empty(), last).toList();
    }
}
