package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.answer.Selection;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * Names and values of form fields: {@code KEY.now} and {@code KEY.wish} of what is rated, {@code KEY.1} and so on of a ranking, {@code
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

    /** The fields that must all be filled in when the question is required; an error about it stands at the first that is not. */
    static List<String> needed(Question question) {
        if (question instanceof RatedQuestion rated) {
            return Aspect.ASKED.stream()
                    .filter(rated::asks)
                    .map(aspect -> name(rated.key(), aspect))
                    .toList();
        }
        return List.of(question instanceof RankingQuestion ranking ? place(ranking, 1) : question.key());
    }

    /** What a form shows of the answers given so far. */
    public static FormValues of(Questionnaire questionnaire, AnswerSheet sheet) {
        Map<String, List<String>> values = new HashMap<>();
        questionnaire.questions().forEach(question -> {
            String answer =
                    sheet.own().getOrDefault(question.key(), sheet.background().getOrDefault(question.key(), ""));
            putAnswer(question, answer, values);
            if (sheet.texts().containsKey(question.key())) {
                String field = question instanceof OptionQuestion options ? other(options) : question.key();
                values.put(field, List.of(sheet.texts().get(question.key())));
            }
        });
        putRatings(questionnaire.ratingLayout(), sheet.ratings(), values);
        return new FormValues(values);
    }

    private static void putAnswer(Question question, String answer, Map<String, List<String>> values) {
        if (answer.isEmpty()) {
            return;
        }
        if (question instanceof RankingQuestion ranking) {
            List<String> options = Selection.parse(answer).options();
            IntStream.range(0, options.size()).forEach(i -> values.put(place(ranking, i + 1), List.of(options.get(i))));
        } else if (question instanceof OptionQuestion) {
            values.put(question.key(), Selection.parse(answer).options());
        } else {
            String field = question instanceof RatedQuestion ? name(question.key(), Aspect.NOW) : question.key();
            values.put(field, List.of(answer));
        }
    }

    private static void putRatings(RatingLayout layout, Ratings ratings, Map<String, List<String>> values) {
        for (int position = 0; position < layout.size(); position++) {
            byte code = ratings.code(position);
            RatingLayout.Slot slot = layout.slots().get(position);
            if (code != Ratings.EMPTY) {
                String value = code == Ratings.DONT_KNOW ? Answers.DONT_KNOW : String.valueOf(slot.min() + code);
                values.put(name(slot.item(), slot.aspect()), List.of(value));
            }
        }
    }
}
