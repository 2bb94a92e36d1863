package nl.lokaledemocratie.quickscan.response.web;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;

/** Names and values of form fields: {@code KEY.now} and {@code KEY.wish} of a statement, {@code KEY} of any other question. */
final class Fields {

    static final String DONT_KNOW = "dk";

    private Fields() {}

    static String name(String item, Aspect aspect) {
        return item + "." + aspect.key();
    }

    /** What a form shows of the answers given so far. */
    static Map<String, String> of(Questionnaire questionnaire, AnswerSheet sheet) {
        Map<String, String> values = new LinkedHashMap<>(sheet.background());
        values.putAll(sheet.texts());
        RatingLayout layout = questionnaire.ratingLayout();
        for (int position = 0; position < layout.size(); position++) {
            byte code = sheet.ratings().code(position);
            RatingLayout.Slot slot = layout.slots().get(position);
            if (code != Ratings.EMPTY) {
                values.put(
                        name(slot.item(), slot.aspect()),
                        code == Ratings.DONT_KNOW ? DONT_KNOW : String.valueOf(slot.min() + code));
            }
        }
        return values;
    }
}
