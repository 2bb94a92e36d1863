package nl.lokaledemocratie.quickscan.answer;

import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * What one person answered. It carries no key, time or name.
 *
 * @param audience key of the respondent's group
 * @param ratings  the ratings that the questionnaire's {@link RatingLayout} has a place for, compact because millions are counted
 * @param answers  every other answer, by the key of its question; own questions of the organisation are questions as any other
 * @param channel  how it came in: what came on paper is known to whoever typed it
 */
public record AnswerSheet(String audience, Ratings ratings, Map<String, Answer> answers, Channel channel) {

    public AnswerSheet {
        answers = Map.copyOf(answers);
    }

    /** A sheet from a screen. */
    public AnswerSheet(String audience, Ratings ratings, Map<String, Answer> answers) {
        this(audience, ratings, answers, Channel.ONLINE);
    }

    /** A sheet with ratings alone, from a screen. */
    public AnswerSheet(String audience, Ratings ratings) {
        this(audience, ratings, Map.of());
    }

    /** The same with other ratings. */
    public AnswerSheet with(Ratings others) {
        return new AnswerSheet(audience, others, answers, channel);
    }

    /** The same answers, come in another way. */
    public AnswerSheet on(Channel other) {
        return new AnswerSheet(audience, ratings, answers, other);
    }

    /** What was answered to a question that is not among the compact ratings. */
    public Optional<Answer> find(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** The same, when it is an answer of that kind. */
    public <A extends Answer> Optional<A> find(String question, Class<A> kind) {
        return find(question).filter(kind::isInstance).map(kind::cast);
    }

    /** A rating, wherever it is kept. */
    public Optional<Answer.Rating> rating(RatingLayout layout, String item, Aspect aspect) {
        return layout.has(item, aspect) ? ratings.find(layout, item, aspect) : find(item, Answer.Rating.class);
    }

    /** What was answered to a question, in one aspect where it is rated. */
    public Optional<? extends Answer> find(RatingLayout layout, Question question, Aspect aspect) {
        return question.aspects().isEmpty() ? find(question.key()) : rating(layout, question.key(), aspect);
    }

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "AnswerSheet[" + audience + "]";
    }
}
