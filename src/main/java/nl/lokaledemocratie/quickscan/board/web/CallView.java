package nl.lokaledemocratie.quickscan.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.board.PublicScan;
import nl.lokaledemocratie.quickscan.board.PublicScans.OfOrganisation;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/**
 * What the page says that other sites frame.
 *
 * @param calls the scans that are open, and the one that closed last
 */
public record CallView(String organisation, boolean fictional, List<Call> calls) {

    /** How a scan stands, for who may want to take part. */
    public enum State {
        OPEN,
        PAUSED,
        /** Who had begun can send. */
        ENDING,
        CLOSED,
        RESULT
    }

    /**
     * A scan.
     *
     * @param until until when one can do what the state says, in words; empty when that is not decided
     * @param since since when its result is public, in words; empty when it is not
     */
    public record Call(String title, String link, State state, String until, String since) {}

    static CallView of(OfOrganisation found, Instant now, ZoneId zone, Locale locale) {
        List<PublicScan> open = found.scans().stream()
                .filter(scan -> scan.scan().status() == ScanStatus.OPEN)
                .toList();
        Stream<PublicScan> closed = found.scans().stream()
                .filter(scan -> scan.scan().status() == ScanStatus.CLOSED)
                .limit(1);
        return new CallView(
                found.organisation().fullName(),
                found.organisation().fictional(),
                Stream.concat(open.stream(), closed)
                        .map(scan -> call(scan, now, zone, Notation.in(locale)))
                        .toList());
    }

    private static Call call(PublicScan found, Instant now, ZoneId zone, Notation notation) {
        Scan scan = found.scan();
        State state = state(found, now);
        Optional<Instant> until = state == State.ENDING
                ? scan.end().map(ScanEnd::over)
                : scan.end().map(ScanEnd::at).filter(end -> state == State.OPEN);
        return new Call(
                scan.title(),
                scan.link(),
                state,
                until.map(moment -> notation.moment(moment.atZone(zone))).orElse(""),
                found.resultSince().map(notation::date).orElse(""));
    }

    private static State state(PublicScan found, Instant now) {
        Scan scan = found.scan();
        if (scan.status() == ScanStatus.CLOSED || scan.stage(now) == ScanEnd.Stage.OVER) {
            Optional<LocalDate> result = found.resultSince();
            return result.isPresent() ? State.RESULT : State.CLOSED;
        }
        if (scan.pause().isPresent()) {
            return State.PAUSED;
        }
        return scan.stage(now) == ScanEnd.Stage.ENDING ? State.ENDING : State.OPEN;
    }
}
