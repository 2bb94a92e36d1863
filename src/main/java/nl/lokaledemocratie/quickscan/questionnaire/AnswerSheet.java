package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Map;

/**
 * What one person answered. It carries no key, time or name.
 *
 * @param audience   key of the respondent's group
 * @param ratings    all ratings, in the order of the questionnaire's {@link RatingLayout}
 * @param background option key per background question
 * @param texts      own words per open question
 */
public record AnswerSheet(String audience, Ratings ratings, Map<String, String> background, Map<String, String> texts) {

    public AnswerSheet {
        background = Map.copyOf(background);
        texts = Map.copyOf(texts);
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "AnswerSheet[" + audience + "]";
    }
}
