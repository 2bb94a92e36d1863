package nl.lokaledemocratie.quickscan.api.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.audit.LogLine;
import nl.lokaledemocratie.quickscan.audit.Way;

/** What somebody of the staff did, or the clock. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LogJson(
        @JsonProperty("nummer") long number,
        @JsonProperty("begonnenOp") OffsetDateTime begun,
        @JsonProperty("handeling") String act,
        @JsonProperty("account") Optional<String> username,
        @JsonProperty("naam") String name,
        @JsonProperty("rol") String role,
        @JsonProperty("weg") String way,
        @JsonProperty("organisatie") Optional<String> organisation,
        @JsonProperty("scan") Optional<UUID> scan,
        @JsonProperty("onderwerp") String subject,
        @JsonProperty("afloop") String result) {

    static LogJson of(LogLine line) {
        return new LogJson(
                line.number(),
                line.at().atOffset(ZoneOffset.UTC),
                line.actKey(),
                line.username(),
                line.name(),
                line.role(),
                way(line.way()),
                line.organisation(),
                line.scan(),
                line.subject(),
                result(line.result()));
    }

    private static String way(Way way) {
        return switch (way) {
            case PAGE -> "pagina";
            case PROGRAM -> "programma";
            case CLOCK -> "klok";
        };
    }

    private static String result(LogLine.Result result) {
        return switch (result) {
            case DONE -> "gelukt";
            case REFUSED -> "geweigerd";
            case UNKNOWN -> "onbekend";
        };
    }
}
