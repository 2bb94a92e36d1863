package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** The answers of one step; what it does not mention stays as it is in the sheet. */
public final class StepAnswers {

    private record Rating(String item, Aspect aspect) {}

    private final boolean own;
    private final Map<Rating, Byte> ratings = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** @param own whether the step asks the own questions of the organisation */
    public StepAnswers(boolean own) {
        this.own = own;
    }

    public void rate(RatedQuestion question, Aspect aspect, int value) {
        put(question, aspect, (byte) (value - question.min()), String.valueOf(value));
    }

    public void dontKnow(RatedQuestion question, Aspect aspect) {
        put(question, aspect, Ratings.DONT_KNOW, Answers.DONT_KNOW);
    }

    public void leaveOpen(RatedQuestion question, Aspect aspect) {
        put(question, aspect, Ratings.EMPTY, "");
    }

    /** The stored form of the options, or a number. */
    public void answer(String question, String stored) {
        answers.put(question, stored);
    }

    /** The answer to an open question. */
    public void write(String question, String text) {
        (own ? answers : texts).put(question, text);
    }

    /** What "anders, namelijk" stands for. */
    void explain(String question, String text) {
        texts.put(question, text);
    }

    /** Says nothing of a part: it stays as it is in the sheet. */
    public void leave(Part part) {
        answers.remove(part.question());
        texts.remove(part.question());
        part.aspect().ifPresent(aspect -> ratings.remove(new Rating(part.question(), aspect)));
    }

    /** The sheet with these answers in it. */
    public AnswerSheet in(AnswerSheet sheet, RatingLayout layout) {
        byte[] codes = sheet.ratings().toBytes();
        ratings.forEach((rating, code) -> codes[layout.position(rating.item(), rating.aspect())] = code);
        return new AnswerSheet(
                sheet.audience(),
                Ratings.of(codes),
                own ? sheet.background() : merged(sheet.background(), answers),
                merged(sheet.texts(), texts),
                own ? merged(sheet.own(), answers) : sheet.own());
    }

    private void put(RatedQuestion question, Aspect aspect, byte code, String text) {
        if (own) {
            answers.put(question.key(), text);
        } else {
            ratings.put(new Rating(question.key(), aspect), code);
        }
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> now) {
        Map<String, String> merged = new HashMap<>(before);
        merged.putAll(now);
        merged.values().removeIf(String::isEmpty);
        return merged;
    }
}
