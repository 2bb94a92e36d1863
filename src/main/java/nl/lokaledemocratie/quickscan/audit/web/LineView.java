package nl.lokaledemocratie.quickscan.audit.web;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.audit.LogLine;
import nl.lokaledemocratie.quickscan.audit.Way;
import nl.lokaledemocratie.quickscan.notation.Notation;

/**
 * A line as a page shows it.
 *
 * @param when in the time zone of the service
 */
public record LineView(LogLine line, ZonedDateTime moment, String when) {

    static LineView of(LogLine line, ZoneId zone, Locale locale) {
        ZonedDateTime moment = line.at().atZone(zone);
        return new LineView(line, moment, Notation.in(locale).moment(moment));
    }

    public boolean isClock() {
        return line.way() == Way.CLOCK;
    }

    public boolean isProgram() {
        return line.way() == Way.PROGRAM;
    }

    static List<String> heads(AuditMessages words) {
        return List.of(
                words.number(),
                words.when(),
                words.who(),
                words.who() + " (account)",
                words.role(""),
                words.what(),
                words.on(),
                "scan",
                words.organisation(),
                words.result());
    }

    List<String> cells(AuditMessages words) {
        return List.of(
                String.valueOf(line.number()),
                moment.toOffsetDateTime().toString(),
                isClock() ? words.clock() : line.name() + (isProgram() ? " (" + words.byProgram() + ")" : ""),
                line.username().orElse(""),
                isClock() ? "" : words.role(line.role()),
                words.act(line.actKey()),
                line.subject(),
                line.scan().map(Object::toString).orElse(""),
                line.organisation().orElse(""),
                words.outcome(line.result().name()));
    }
}
