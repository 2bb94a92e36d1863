package nl.lokaledemocratie.quickscan.api.resource;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.scan.Scan;

/** What was published of a scan: which revision, by which method, and where its numbers and files are. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ResultJson(
        @JsonProperty("scan") UUID scan,
        @JsonProperty("organisatie") String organisation,
        @JsonProperty("titel") String title,
        @JsonProperty("vragenlijst") String questionnaire,
        @JsonProperty("versie") String version,
        @JsonProperty("geslotenOp") Optional<LocalDate> closedOn,
        @JsonProperty("uitgave") int revision,
        @JsonProperty("gepubliceerdOp") LocalDate publishedOn,
        @JsonProperty("redenVanCorrectie") Optional<String> reason,
        @JsonProperty("methode") String method,
        @JsonProperty("vingerafdruk") String fingerprint,
        @JsonProperty("fictief") boolean fictional,
        @JsonProperty("links") Map<String, String> links) {

    static ResultJson of(Scan scan, Publication publication) {
        String self = path(scan.id());
        return new ResultJson(
                scan.id(),
                scan.organisation().code(),
                scan.title(),
                scan.questionnaireName(),
                scan.questionnaireVersion(),
                scan.closedOn(),
                publication.revision(),
                publication.publishedOn(),
                publication.reason(),
                publication.method(),
                publication.fingerprint(),
                scan.fictional(),
                Links.of(
                        Links.SELF,
                        self,
                        "cijfers",
                        self + "/cijfers",
                        "exports",
                        self + "/exports",
                        "organisatie",
                        "/organisaties/" + scan.organisation().code(),
                        "vragenlijst",
                        QuestionnaireJson.path(scan.questionnaireId())));
    }

    static String path(UUID scan) {
        return "/resultaten/" + scan;
    }
}
