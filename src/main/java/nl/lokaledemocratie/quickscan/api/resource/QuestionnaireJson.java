package nl.lokaledemocratie.quickscan.api.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;

/** What the interface tells of questionnaires. */
final class QuestionnaireJson {

    private static final String ROOT = "/vragenlijsten/";

    private QuestionnaireJson() {}

    /** A questionnaire with its versions. */
    record Named(
            @JsonProperty("naam") String name,
            @JsonProperty("titel") Map<String, String> title,
            @JsonProperty("soort") String kind,
            @JsonProperty("nieuwsteVersie") String latest,
            @JsonProperty("links") Map<String, String> links) {

        static Named of(Questionnaire latest) {
            String name = latest.id().name();
            return new Named(
                    name,
                    latest.title().byLanguage(),
                    latest.organisationType(),
                    latest.id().version(),
                    Links.of(Links.SELF, ROOT + name, "versies", ROOT + name + "/versies"));
        }
    }

    /** A version in a list. */
    record Listed(
            @JsonProperty("naam") String name,
            @JsonProperty("versie") String version,
            @JsonProperty("links") Map<String, String> links) {

        static Listed of(QuestionnaireId id) {
            return new Listed(id.name(), id.version(), Links.of(Links.SELF, path(id)));
        }
    }

    /** One version. */
    record Version(
            @JsonProperty("naam") String name,
            @JsonProperty("versie") String version,
            @JsonProperty("titel") Map<String, String> title,
            @JsonProperty("soort") String kind,
            @JsonProperty("talen") List<String> languages,
            @JsonProperty("nietNagekekenTalen") List<String> unchecked,
            @JsonProperty("groepen") List<Group> groups,
            @JsonProperty("themas") List<Label> themes,
            @JsonProperty("kernwaarden") List<Label> coreValues,
            @JsonProperty("vragen") List<Asked> questions,
            @JsonProperty("vingerafdruk") String hash,
            @JsonProperty("links") Map<String, String> links) {

        static Version of(Questionnaire questionnaire, String hash, Optional<QuestionnaireId> before) {
            QuestionnaireId id = questionnaire.id();
            Map<String, String> links = Links.of(
                    Links.SELF, path(id), "bestand", path(id) + "/bestand", "alle", ROOT + id.name() + "/versies");
            before.ifPresent(earlier ->
                    links.putAll(Links.of("verschillen", path(id) + "/verschillen?met=" + earlier.version())));
            return new Version(
                    id.name(),
                    id.version(),
                    questionnaire.title().byLanguage(),
                    questionnaire.organisationType(),
                    questionnaire.languages(),
                    questionnaire.uncheckedTranslations().stream().sorted().toList(),
                    questionnaire.audiences().stream().map(Group::of).toList(),
                    questionnaire.themes().stream()
                            .map(theme -> new Label(theme.key(), theme.name().byLanguage()))
                            .toList(),
                    questionnaire.coreValues().stream()
                            .map(value -> new Label(value.key(), value.name().byLanguage()))
                            .toList(),
                    questionnaire
                            .questions()
                            .map(question -> Asked.of(question, questionnaire))
                            .toList(),
                    hash,
                    links);
        }
    }

    /** A group that is asked. */
    record Group(
            @JsonProperty("groep") String key,
            @JsonProperty("naam") Map<String, String> name,
            @JsonProperty("besloten") boolean closed) {

        static Group of(Audience audience) {
            return new Group(audience.key(), audience.name().byLanguage(), audience.closed());
        }
    }

    /** A theme or core value. */
    record Label(@JsonProperty("sleutel") String key, @JsonProperty("naam") Map<String, String> name) {}

    /** A question: its key, kind and text. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Asked(
            @JsonProperty("sleutel") String key,
            @JsonProperty("soort") String kind,
            @JsonProperty("thema") Optional<String> theme,
            @JsonProperty("tekst") Map<String, String> text,
            @JsonProperty("groepen") List<String> groups) {

        static Asked of(Question question, Questionnaire questionnaire) {
            return new Asked(
                    question.key(),
                    question.kind().key(),
                    question instanceof Statement statement ? Optional.of(statement.theme()) : Optional.empty(),
                    question.wording().standard().byLanguage(),
                    questionnaire.audiences().stream()
                            .map(Audience::key)
                            .filter(question::isAskedTo)
                            .toList());
        }
    }

    static String path(QuestionnaireId id) {
        return ROOT + id.name() + "/versies/" + id.version();
    }
}
