package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;

/** How many took part in each group. */
record CountsJson(
        @JsonProperty("scan") UUID scan,
        @JsonProperty("tellingVolledig") boolean complete,
        @JsonProperty("groepen") List<Group> groups,
        @JsonProperty("links") Map<String, String> links) {

    /** One group. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Group(
            @JsonProperty("groep") String key,
            @JsonProperty("deelnemers") int responses,
            @JsonProperty("opPapier") int paper,
            @JsonProperty("omvang") OptionalInt size) {}

    /** @param counts those that may be seen */
    static CountsJson of(Scan scan, List<DayCount> counts) {
        return new CountsJson(
                scan.id(),
                scan.status() == ScanStatus.CLOSED,
                scan.audiences().stream().map(group -> group(group, counts)).toList(),
                Links.of(Links.SELF, ScanJson.path(scan.id()) + "/aantallen", "scan", ScanJson.path(scan.id())));
    }

    private static Group group(ScanAudience group, List<DayCount> counts) {
        List<DayCount> own = counts.stream()
                .filter(count -> count.audience().equals(group.audience()))
                .toList();
        return new Group(
                group.audience(),
                own.stream().mapToInt(DayCount::responses).sum(),
                own.stream()
                        .filter(DayCount::isOnPaper)
                        .mapToInt(DayCount::responses)
                        .sum(),
                group.population());
    }
}
