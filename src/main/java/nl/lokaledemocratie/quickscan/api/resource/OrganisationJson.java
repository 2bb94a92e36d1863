package nl.lokaledemocratie.quickscan.api.resource;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;

/** An organisation, with what statistics say of it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OrganisationJson(
        @JsonProperty("code") String code,
        @JsonProperty("naam") String name,
        @JsonProperty("soort") String kind,
        @JsonProperty("provincie") Optional<String> province,
        @JsonProperty("inwoners") Optional<Integer> inhabitants,
        @JsonProperty("inwonersPeiljaar") Optional<Integer> year,
        @JsonProperty("grootteklasse") Optional<String> sizeClass,
        @JsonProperty("stedelijkheid") Optional<String> urbanity,
        @JsonProperty("fictief") boolean fictional,
        @JsonProperty("links") Map<String, String> links) {

    static OrganisationJson of(Organisation organisation) {
        OrganisationFigures figures = organisation.figures();
        return new OrganisationJson(
                organisation.code(),
                organisation.name(),
                organisation.kind().key(),
                figures.province(),
                figures.population(),
                figures.populationYear(),
                figures.sizeClass(),
                figures.urbanity().map(Urbanity::key),
                organisation.fictional(),
                Links.of(Links.SELF, "/organisaties/" + organisation.code()));
    }
}
