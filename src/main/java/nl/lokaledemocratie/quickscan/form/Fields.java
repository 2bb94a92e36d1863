package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;

/**
 * Names and values of form fields: {@code KEY.now}, {@code KEY.wish} and {@code KEY.est} of what is rated, {@code KEY.1} and so on of a ranking, {@code
 * KEY} of any other question, with {@code KEY.other} for the words of "anders, namelijk".
 */
public final class Fields {

    private Fields() {}

    public static String name(String item, Aspect aspect) {
        return item + "." + aspect.key();
    }

    static String place(RankingQuestion question, int place) {
        return question.key() + "." + place;
    }

    static String other(OptionQuestion question) {
        return question.key() + "." + OptionQuestion.OTHER;
    }

    /** What a form shows of the answers given so far. */
    public static FormValues of(Questionnaire questionnaire, AnswerSheet sheet) {
        ShownFields shown = new ShownFields(questionnaire.ratingLayout(), sheet);
        Map<String, List<String>> values = new HashMap<>();
        questionnaire.questions().forEach(question -> values.putAll(question.accept(shown)));
        return new FormValues(values);
    }
}
