package nl.lokaledemocratie.quickscan.answer;

import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * What one person answered. It carries no key, time or name.
 *
 * @param audience   key of the respondent's group
 * @param ratings    all ratings, in the order of the questionnaire's {@link RatingLayout}
 * @param background per question with options the stored form of the {@link Selection}, per number question the number
 * @param texts      own words, per open question and per question with "anders, namelijk"
 * @param own        answers to the own questions of the organisation, in the same forms; a mark as its number
 */
public record AnswerSheet(
        String audience,
        Ratings ratings,
        Map<String, String> background,
        Map<String, String> texts,
        Map<String, String> own) {

    public AnswerSheet {
        background = Map.copyOf(background);
        texts = Map.copyOf(texts);
        own = Map.copyOf(own);
    }

    /** A sheet without own questions. */
    public AnswerSheet(String audience, Ratings ratings, Map<String, String> background, Map<String, String> texts) {
        this(audience, ratings, background, texts, Map.of());
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "AnswerSheet[" + audience + "]";
    }
}
