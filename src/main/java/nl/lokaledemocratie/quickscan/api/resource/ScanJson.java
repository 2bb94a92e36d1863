package nl.lokaledemocratie.quickscan.api.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAudience;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/** How a scan is set up and how far it is. It holds no word in a language of ours, so its tag is the same in every language. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ScanJson(
        @JsonProperty("id") UUID id,
        @JsonProperty("organisatie") String organisation,
        @JsonProperty("titel") String title,
        @JsonProperty("vragenlijst") String questionnaire,
        @JsonProperty("versie") String version,
        @JsonProperty("status") Status status,
        @JsonProperty("gepauzeerd") boolean paused,
        @JsonProperty("opentOp") Optional<Instant> opens,
        @JsonProperty("eindigtOp") Optional<Instant> ends,
        @JsonProperty("geopendOp") Optional<LocalDate> openedOn,
        @JsonProperty("geslotenOp") Optional<LocalDate> closedOn,
        @JsonProperty("deelnamePad") String address,
        @JsonProperty("groepen") List<Group> groups,
        @JsonProperty("fictief") boolean fictional,
        @JsonProperty("links") Map<String, String> links) {

    /** How far it is. */
    enum Status {
        @JsonProperty("voorbereiding")
        DRAFT("voorbereiding"),
        @JsonProperty("open")
        OPEN("open"),
        @JsonProperty("gesloten")
        CLOSED("gesloten");

        /** Each by its word. */
        static final Map<String, Status> BY_KEY = Stream.of(values())
                .collect(Collectors.toMap(
                        status -> status.key, status -> status, (one, other) -> one, LinkedHashMap::new));

        private final String key;

        Status(String key) {
            this.key = key;
        }

        static Status of(ScanStatus status) {
            return valueOf(status.name());
        }
    }

    /** A group that is asked. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Group(
            @JsonProperty("groep") String key,
            @JsonProperty("omvang") OptionalInt size,
            @JsonProperty("toelichtingOmvang") Optional<String> reason,
            @JsonProperty("bereiktDoor") Optional<String> reachedBy) {

        static Group of(ScanAudience group) {
            return new Group(group.audience(), group.population(), group.populationReason(), group.reachedBy());
        }
    }

    static ScanJson of(Scan scan) {
        String self = path(scan.id());
        Map<String, String> links = Links.of(
                Links.SELF,
                self,
                "organisatie",
                "/organisaties/" + scan.organisation().code(),
                "vragenlijst",
                QuestionnaireJson.path(scan.questionnaireId()),
                "aantallen",
                self + "/aantallen");
        if (scan.status() == ScanStatus.CLOSED) {
            links.putAll(Links.of("agenda", self + "/agenda"));
        }
        return new ScanJson(
                scan.id(),
                scan.organisation().code(),
                scan.title(),
                scan.questionnaireName(),
                scan.questionnaireVersion(),
                Status.of(scan.status()),
                scan.pause().isPresent(),
                scan.opens(),
                scan.end().map(ScanEnd::at),
                scan.openedOn(),
                scan.closedOn(),
                "/meedoen/" + scan.link(),
                scan.audiences().stream().map(Group::of).toList(),
                scan.fictional(),
                links);
    }

    /** Where it is. */
    String self() {
        return Links.self(links);
    }

    static String path(UUID id) {
        return "/scans/" + id;
    }
}
