package nl.lokaledemocratie.quickscan.desk.period;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/**
 * How a scan stands to its begin and end.
 *
 * @param stage   how far it is
 * @param opening how it stands to its begin
 * @param opens   when it opens by itself, in words
 * @param planned whether there is an end at all
 * @param begin   until when one can begin, in words
 * @param send    until when who began can send, in words
 * @param paused  since when it stands still, in words; empty when it does not
 * @param still   for how many days it stands still, once that is so long that it may have been forgotten; 0 before
 */
public record PeriodView(
        ScanEnd.Stage stage,
        Opening opening,
        String opens,
        boolean planned,
        String begin,
        String send,
        String paused,
        long still) {

    /** How a scan stands to its begin. */
    public enum Opening {
        /** It opens when its griffier opens it. */
        BY_HAND,
        /** It opens by itself, later. */
        PLANNED,
        /** It should be open by now. */
        DUE,
        /** Its end came before it opened. */
        MISSED,
        /** It opened. */
        DONE
    }

    /** How it stands now. */
    public static PeriodView of(Scan scan, Clock clock, Locale locale) {
        Instant now = clock.instant();
        return new PeriodView(
                scan.stage(now),
                opening(scan, now),
                scan.opens().map(moment -> words(moment, clock, locale)).orElse(""),
                scan.end().isPresent(),
                scan.end().map(end -> words(end.at(), clock, locale)).orElse(""),
                scan.end().map(end -> words(end.over(), clock, locale)).orElse(""),
                scan.pause().map(pause -> words(pause.since(), clock, locale)).orElse(""),
                scan.pause()
                        .filter(pause -> pause.isLong(now))
                        .map(pause -> pause.days(now))
                        .orElse(0L));
    }

    private static Opening opening(Scan scan, Instant now) {
        if (scan.status() != ScanStatus.DRAFT) {
            return Opening.DONE;
        }
        if (scan.isMissed(now)) {
            return Opening.MISSED;
        }
        return scan.opens()
                .map(moment -> moment.isAfter(now) ? Opening.PLANNED : Opening.DUE)
                .orElse(Opening.BY_HAND);
    }

    private static String words(Instant moment, Clock clock, Locale locale) {
        return Notation.in(locale).moment(moment.atZone(clock.getZone()));
    }

    /** Whether something of it is planned, or went wrong. */
    public boolean isTold() {
        return planned || (opening != Opening.BY_HAND && opening != Opening.DONE);
    }

    /** Whether one can still begin. */
    public boolean isAsking() {
        return stage == ScanEnd.Stage.ASKING;
    }

    /** Whether who had begun can send, and nobody else. */
    public boolean isEnding() {
        return stage == ScanEnd.Stage.ENDING;
    }

    /** Whether it can stand still, and go on: as long as anybody can send. */
    public boolean isPausable() {
        return opening == Opening.DONE && stage != ScanEnd.Stage.OVER;
    }

    /** Whether its griffier may have forgotten that it stands still. */
    public boolean isForgotten() {
        return isPausable() && still > 0;
    }

    /** Whether it can be changed: as long as anybody can send. */
    public boolean isOpenToChange() {
        return opening != Opening.DONE || stage != ScanEnd.Stage.OVER;
    }
}
