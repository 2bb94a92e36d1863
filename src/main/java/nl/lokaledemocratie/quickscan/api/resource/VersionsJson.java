package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;

/** What changed from one version of a questionnaire to another, and which questions stayed comparable. */
record VersionsJson(
        @JsonProperty("naam") String name,
        @JsonProperty("van") String before,
        @JsonProperty("naar") String after,
        @JsonProperty("nodigeStap") String needed,
        @JsonProperty("genomenStap") String taken,
        @JsonProperty("vragen") List<Compared> questions,
        @JsonProperty("overig") List<Changed> changes,
        @JsonProperty("links") Map<String, String> links) {

    /** A question of both or one of the versions. */
    record Compared(
            @JsonProperty("sleutel") String key,
            @JsonProperty("uitkomst") String kind,
            @JsonProperty("vergelijkbaar") boolean comparable,
            @JsonProperty("verschillen") List<Changed> changes) {}

    /** One thing that differs. */
    record Changed(
            @JsonProperty("wat") String what,
            @JsonProperty("waar") String where,
            @JsonProperty("stap") String step,
            @JsonProperty("eerst") String before,
            @JsonProperty("nu") String after) {

        static Changed of(Change change) {
            return new Changed(
                    word(change.what()), change.where(), word(change.step()), change.before(), change.after());
        }
    }

    static VersionsJson of(VersionDiff diff) {
        return new VersionsJson(
                diff.after().name(),
                diff.before().version(),
                diff.after().version(),
                word(diff.needed()),
                word(diff.taken()),
                diff.questions().stream().map(VersionsJson::compared).toList(),
                diff.changes().stream().map(Changed::of).toList(),
                Links.of(
                        Links.SELF,
                        QuestionnaireJson.path(diff.after()) + "/verschillen?met="
                                + diff.before().version(),
                        "van",
                        QuestionnaireJson.path(diff.before()),
                        "naar",
                        QuestionnaireJson.path(diff.after())));
    }

    private static Compared compared(QuestionDiff question) {
        return new Compared(
                question.key(),
                word(question.kind()),
                question.isComparable(),
                question.changes().stream().map(Changed::of).toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
