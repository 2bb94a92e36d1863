package nl.lokaledemocratie.quickscan.desk;

import java.util.Collection;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** Parts of a questionnaire as pages list them; {@code names:} in templates. */
@TemplateExtension(namespace = "names")
final class QuestionnaireNames {

    private QuestionnaireNames() {}

    static String of(Questionnaire questionnaire, Collection<String> audiences, String language) {
        return questionnaire.audiences().stream()
                .filter(audience -> audiences.contains(audience.key()))
                .map(audience -> audience.inText().in(language))
                .collect(Collectors.joining(", "));
    }

    /** The groups that are invited by a personal code, or those that anybody can join. */
    static String byAccess(Questionnaire questionnaire, boolean closed, String language) {
        return questionnaire.audiences().stream()
                .filter(audience -> audience.closed() == closed)
                .map(audience -> audience.inText().in(language))
                .collect(Collectors.joining(", "));
    }
}
