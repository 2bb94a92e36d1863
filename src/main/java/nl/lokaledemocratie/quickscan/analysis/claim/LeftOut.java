package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * What a questionnaire asks and the results beside the statements leave out. Only what is really asked is named.
 *
 * @param ownWords    answers in own words
 * @param conditional questions that somebody got only after a certain answer
 * @param weighting   background questions by which answers may be weighted
 */
public record LeftOut(boolean ownWords, boolean conditional, List<Question> weighting) {

    public LeftOut {
        weighting = List.copyOf(weighting);
    }

    public static LeftOut of(Questionnaire questionnaire) {
        return new LeftOut(
                questionnaire.questions().anyMatch(LeftOut::asksOwnWords),
                questionnaire.pages().stream().anyMatch(LeftOut::hasConditional),
                questionnaire.questions().filter(Question::isForWeighting).toList());
    }

    /** Whether anything is left out. */
    public boolean isAny() {
        return ownWords || conditional || !weighting.isEmpty();
    }

    private static boolean asksOwnWords(Question question) {
        return question.kind() == QuestionKind.OPEN || question.offersOther();
    }

    private static boolean hasConditional(Page page) {
        return page.questions().stream()
                .filter(question -> question.kind() != QuestionKind.STATEMENT && question.kind() != QuestionKind.OPEN)
                .filter(question -> !question.isForWeighting())
                .anyMatch(question ->
                        !page.conditions().isEmpty() || !question.conditions().isEmpty());
    }
}
