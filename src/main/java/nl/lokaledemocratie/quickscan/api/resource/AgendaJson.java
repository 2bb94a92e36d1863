package nl.lokaledemocratie.quickscan.api.resource;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.AgendaPlan;
import nl.lokaledemocratie.quickscan.agenda.AgendaStatus;

/** Something on the agenda of a scan, as the organisation wrote it: no word of ours is in it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AgendaJson(
        @JsonProperty("id") UUID id,
        @JsonProperty("thema") Optional<String> theme,
        @JsonProperty("bevinding") String finding,
        @JsonProperty("gewenst") String wanted,
        @JsonProperty("eersteStap") String step,
        @JsonProperty("wie") String owner,
        @JsonProperty("uiterlijkOp") Optional<LocalDate> due,
        @JsonProperty("status") Status status,
        @JsonProperty("uitgave") int revision,
        @JsonProperty("verloop") List<Mark> marks,
        @JsonProperty("links") Map<String, String> links) {

    /** How far it is. */
    enum Status {
        @JsonProperty("gepland")
        PLANNED("gepland"),
        @JsonProperty("bezig")
        BUSY("bezig"),
        @JsonProperty("klaar")
        DONE("klaar"),
        @JsonProperty("gestopt")
        STOPPED("gestopt");

        /** Each by its word. */
        static final Map<String, AgendaStatus> BY_KEY = Stream.of(values())
                .collect(Collectors.toMap(
                        status -> status.key,
                        status -> AgendaStatus.valueOf(status.name()),
                        (one, other) -> one,
                        LinkedHashMap::new));

        private final String key;

        Status(String key) {
            this.key = key;
        }

        static Status of(AgendaStatus status) {
            return valueOf(status.name());
        }
    }

    /** Since when it was so far. */
    record Mark(@JsonProperty("sinds") LocalDate since, @JsonProperty("status") Status status) {}

    static AgendaJson of(AgendaItem item) {
        AgendaPlan plan = item.plan();
        String agenda = path(item.scanId());
        return new AgendaJson(
                item.id(),
                Optional.of(plan.theme()).filter(theme -> !theme.isEmpty()),
                plan.finding(),
                plan.wanted(),
                plan.step(),
                plan.owner(),
                plan.due(),
                Status.of(plan.status()),
                plan.revision(),
                item.marks().stream()
                        .map(mark -> new Mark(mark.markedOn(), Status.of(mark.status())))
                        .toList(),
                Links.of(Links.SELF, agenda + "/" + item.id(), "alle", agenda, "scan", ScanJson.path(item.scanId())));
    }

    /** Where it is. */
    String self() {
        return Links.self(links);
    }

    static String path(UUID scan) {
        return ScanJson.path(scan) + "/agenda";
    }
}
