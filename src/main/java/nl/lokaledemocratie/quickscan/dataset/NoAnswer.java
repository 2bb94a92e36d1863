package nl.lokaledemocratie.quickscan.dataset;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/**
 * The numbers that stand for no answer, off every scale of a questionnaire. What was left empty has no number.
 *
 * @param notGiven   it was answered, and is not given
 * @param notAsked   it was not asked of this person
 * @param dontKnow   "weet ik niet"
 */
public record NoAnswer(int notGiven, int notAsked, int dontKnow) {

    private static final int FIRST = 96;
    private static final int FURTHER = 996;

    public static NoAnswer of(Questionnaire questionnaire) {
        boolean high = questionnaire
                .questions()
                .filter(RatedQuestion.class::isInstance)
                .map(RatedQuestion.class::cast)
                .anyMatch(question -> question.max() >= FIRST);
        int first = high ? FURTHER : FIRST;
        return new NoAnswer(first, first + 1, first + 2);
    }
}
