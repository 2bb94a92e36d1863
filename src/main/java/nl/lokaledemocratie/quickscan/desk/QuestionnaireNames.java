package nl.lokaledemocratie.quickscan.desk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.desk.road.Road;
import nl.lokaledemocratie.quickscan.desk.road.RoadMessages;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** What pages list, in one sentence; {@code names:} in templates. */
@TemplateExtension(namespace = "names")
final class QuestionnaireNames {

    private QuestionnaireNames() {}

    static String of(Questionnaire questionnaire, Collection<String> audiences, String language) {
        return questionnaire.audiences().stream()
                .filter(audience -> audiences.contains(audience.key()))
                .map(audience -> audience.inText().in(language))
                .collect(Collectors.joining(", "));
    }

    /** What is to be done. */
    static String needed(Road road, String language) {
        RoadMessages words = MessageBundles.get(RoadMessages.class, Localized.Literal.of(language));
        List<String> tasks =
                road.needed().stream().map(task -> words.task(task.name())).toList();
        int last = tasks.size() - 1;
        return last < 1
                ? String.join("", tasks)
                : String.join(", ", tasks.subList(0, last)) + " " + words.and() + " " + tasks.get(last);
    }

    /** The groups that are invited by a personal code, or those that anybody can join. */
    static String byAccess(Questionnaire questionnaire, boolean closed, String language) {
        return questionnaire.audiences().stream()
                .filter(audience -> audience.closed() == closed)
                .map(audience -> audience.inText().in(language))
                .collect(Collectors.joining(", "));
    }
}
