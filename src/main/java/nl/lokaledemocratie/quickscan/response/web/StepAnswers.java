package nl.lokaledemocratie.quickscan.response.web;

import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** The answers of one step; what it does not mention stays as it is in the sheet. */
final class StepAnswers {

    private record Rating(String item, Aspect aspect) {}

    private final Map<Rating, Byte> ratings = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    void rate(Statement statement, Aspect aspect, int value) {
        put(statement, aspect, (byte) (value - statement.scale().min()));
    }

    void dontKnow(Statement statement, Aspect aspect) {
        put(statement, aspect, Ratings.DONT_KNOW);
    }

    void leaveOpen(Statement statement, Aspect aspect) {
        put(statement, aspect, Ratings.EMPTY);
    }

    void choose(String question, String option) {
        choices.put(question, option);
    }

    void write(String question, String text) {
        texts.put(question, text);
    }

    /** The sheet with these answers in it. */
    AnswerSheet in(AnswerSheet sheet, RatingLayout layout) {
        byte[] codes = sheet.ratings().toBytes();
        ratings.forEach((rating, code) -> codes[layout.position(rating.item(), rating.aspect())] = code);
        return new AnswerSheet(
                sheet.audience(), Ratings.of(codes), merged(sheet.background(), choices), merged(sheet.texts(), texts));
    }

    private void put(Statement statement, Aspect aspect, byte code) {
        ratings.put(new Rating(statement.key(), aspect), code);
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> now) {
        Map<String, String> merged = new HashMap<>(before);
        merged.putAll(now);
        merged.values().removeIf(String::isEmpty);
        return merged;
    }
}
