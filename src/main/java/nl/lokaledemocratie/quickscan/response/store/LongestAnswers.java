package nl.lokaledemocratie.quickscan.response.store;

import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** How many bytes the longest answer to each question takes beside the ratings, with the key of the question. */
public final class LongestAnswers implements QuestionVisitor.Broad<Integer> {

    private static final int SHORT_ANSWER = 16;

    /** What one character of somebody's own words takes at most; one outside the basic plane counts as two. */
    private static final int CHARACTER = 3;

    private LongestAnswers() {}

    /** @param questionnaire with its own questions, if any */
    public static int bytes(Questionnaire questionnaire) {
        RatingLayout layout = questionnaire.ratingLayout();
        return questionnaire
                .questions()
                .filter(question -> !layout.holds(question.key()))
                .mapToInt(question -> question.accept(new LongestAnswers()))
                .sum();
    }

    @Override
    public Integer rated(RatedQuestion question) {
        return entry(question, SHORT_ANSWER);
    }

    /** All its options with a space between them: never less than may be chosen. */
    @Override
    public Integer options(OptionQuestion question) {
        int keys = question.options().stream()
                .map(Option::key)
                .mapToInt(key -> 1 + size(key))
                .sum();
        int words = question.offersOther() ? entry(question, CHARACTER * OptionQuestion.OTHER_LENGTH) : 0;
        return entry(question, keys) + words;
    }

    @Override
    public Integer number(NumberQuestion question) {
        return entry(question, SHORT_ANSWER);
    }

    @Override
    public Integer open(OpenQuestion question) {
        return entry(question, CHARACTER * question.maxLength());
    }

    static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int entry(Question question, int value) {
        return 2 * Integer.BYTES + size(question.key()) + value;
    }
}
