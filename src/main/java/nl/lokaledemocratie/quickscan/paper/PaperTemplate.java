package nl.lokaledemocratie.quickscan.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/** An empty file of answers to fill in, as a Dutch spreadsheet opens it: semicolons and a byte order mark. */
public final class PaperTemplate {

    private PaperTemplate() {}

    /** The header line and nothing else. */
    public static String of(Questionnaire questionnaire) {
        Stream<String> columns = Stream.of(
                        Stream.of("respondent_id", "group"),
                        keys(questionnaire, ChoiceQuestion.class),
                        questionnaire.ratingLayout().slots().stream()
                                .map(slot -> slot.item() + "_" + slot.aspect().key()),
                        keys(questionnaire, OpenQuestion.class))
                .flatMap(part -> part);
        return "\uFEFF" + columns.collect(Collectors.joining(";")) + "\r\n";
    }

    private static Stream<String> keys(Questionnaire questionnaire, Class<? extends Question> kind) {
        return questionnaire.questions().filter(kind::isInstance).map(Question::key);
    }
}
