package nl.lokaledemocratie.quickscan.api.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.programme.Grant;
import nl.lokaledemocratie.quickscan.programme.Programme;

/** A programme, and which organisations it asked or which let it read. */
record ProgrammeJson(
        @JsonProperty("id") UUID id,
        @JsonProperty("naam") String name,
        @JsonProperty("doel") String purpose,
        @JsonProperty("gemaaktOp") LocalDate madeOn,
        @JsonProperty("organisaties") List<Member> members,
        @JsonProperty("links") Map<String, String> links) {

    /** An organisation; it lets the programme read where there is a last day for that. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Member(
            @JsonProperty("code") String code,
            @JsonProperty("gevraagdOp") Optional<LocalDate> askedOn,
            @JsonProperty("leestTotEnMet") Optional<LocalDate> lastDay) {}

    /** @param given what organisations let it read now, by their code */
    static ProgrammeJson of(Programme programme, Map<String, Grant> given) {
        TreeSet<String> codes = new TreeSet<>(programme.asked().keySet());
        codes.addAll(given.keySet());
        return new ProgrammeJson(
                programme.id(),
                programme.name(),
                programme.purpose(),
                programme.madeOn(),
                codes.stream()
                        .map(code -> new Member(
                                code,
                                Optional.ofNullable(programme.asked().get(code)),
                                Optional.ofNullable(given.get(code)).map(Grant::lastDay)))
                        .toList(),
                Links.of(
                        Links.SELF,
                        "/programmas/" + programme.id(),
                        "vergelijkingen",
                        "/vergelijkingen?programma=" + programme.id()));
    }
}
