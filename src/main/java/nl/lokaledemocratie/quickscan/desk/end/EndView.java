package nl.lokaledemocratie.quickscan.desk.end;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/**
 * How an open scan stands to its end.
 *
 * @param stage   how far it is
 * @param planned whether there is an end at all
 * @param begin   until when one can begin, in words
 * @param send    until when who began can send, in words
 */
public record EndView(ScanEnd.Stage stage, boolean planned, String begin, String send) {

    /** How it stands now. */
    public static EndView of(Scan scan, Instant now, ZoneId zone, Locale locale) {
        Notation notation = Notation.in(locale);
        return scan.end()
                .map(end -> new EndView(
                        end.stage(now),
                        true,
                        notation.moment(end.at().atZone(zone)),
                        notation.moment(end.over().atZone(zone))))
                .orElseGet(() -> new EndView(ScanEnd.Stage.ASKING, false, "", ""));
    }

    /** Whether one can still begin. */
    public boolean isAsking() {
        return stage == ScanEnd.Stage.ASKING;
    }

    /** Whether who had begun can send, and nobody else. */
    public boolean isEnding() {
        return stage == ScanEnd.Stage.ENDING;
    }
}
