package nl.lokaledemocratie.quickscan.api.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** What the interface tells of comparisons. */
final class ComparisonJson {

    private static final int DECIMALS = 1;

    private ComparisonJson() {}

    /** Scans of one version, or of versions that score alike, can be compared: one group at a time. */
    record Offered(
            @JsonProperty("vragenlijst") String name,
            @JsonProperty("versie") String version,
            @JsonProperty("groepen") List<Group> groups) {

        /** @param query what is to stand behind each address */
        static Offered of(Questionnaire questionnaire, String query) {
            String path = "/vergelijkingen/" + questionnaire.id().name() + "/"
                    + questionnaire.id().version() + "/";
            return new Offered(
                    questionnaire.id().name(),
                    questionnaire.id().version(),
                    questionnaire.audiences().stream()
                            .map(Audience::key)
                            .map(group -> new Group(group, Links.of("rijen", path + group + query)))
                            .toList());
        }
    }

    /** A group of which scores are compared. */
    record Group(@JsonProperty("groep") String key, @JsonProperty("links") Map<String, String> links) {}

    /** The latest scan with results of one organisation. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(
            @JsonProperty("scan") UUID scan,
            @JsonProperty("organisatie") String organisation,
            @JsonProperty("naam") String name,
            @JsonProperty("titel") String title,
            @JsonProperty("provincie") Optional<String> province,
            @JsonProperty("inwoners") OptionalInt inhabitants,
            @JsonProperty("geslotenOp") LocalDate closedOn,
            @JsonProperty("deelnemers") int respondents,
            @JsonProperty("scores") List<Score> scores,
            @JsonProperty("fictief") boolean fictional,
            @JsonProperty("links") Map<String, String> links) {

        static Line of(Row row, List<Topic> topics) {
            return new Line(
                    row.scan().id(),
                    row.scan().organisation(),
                    row.scan().name(),
                    row.scan().title(),
                    row.scan().province(),
                    row.scan().inhabitants(),
                    row.scan().closedOn(),
                    row.scan().respondents(),
                    IntStream.range(0, topics.size())
                            .mapToObj(column ->
                                    Score.of(topics.get(column), row.cells().get(column)))
                            .toList(),
                    row.scan().fictional(),
                    Links.of("resultaat", ResultJson.path(row.scan().id())));
        }
    }

    /** A theme or core value, rounded as on the page; what is not shown has a status alone. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Score(
            @JsonProperty("sleutel") String key,
            @JsonProperty("status") Status status,
            @JsonProperty("gemiddelde") Optional<BigDecimal> mean) {

        static Score of(Topic topic, ComparedCell cell) {
            return new Score(
                    topic.key(), Status.of(cell), cell.shown().map(shown -> HalfUp.to(DECIMALS, shown.value())));
        }
    }

    /** Whether a score is shown, and else what can be said of it. */
    enum Status {
        @JsonProperty("getoond")
        SHOWN,
        @JsonProperty("teWeinig")
        TOO_FEW,
        @JsonProperty("nietGetoond")
        HIDDEN,
        @JsonProperty("geenGegevens")
        NO_DATA;

        static Status of(ComparedCell cell) {
            if (cell.shown().isPresent()) {
                return SHOWN;
            }
            if (cell.isTooFew()) {
                return TOO_FEW;
            }
            return cell.isHidden() ? HIDDEN : NO_DATA;
        }
    }
}
