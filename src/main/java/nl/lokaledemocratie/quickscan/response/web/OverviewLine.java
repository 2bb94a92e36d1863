package nl.lokaledemocratie.quickscan.response.web;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.response.Draft;

/**
 * A step on the page before sending.
 *
 * @param open the questions that are not, or only partly, answered
 */
public record OverviewLine(int number, String address, String title, List<OpenPlace> open) {

    /** A question that is not answered. */
    public record OpenPlace(int number, String key) {}

    static OverviewLine of(Step step, String address, Draft draft, Questionnaire questionnaire, String language) {
        List<OpenPlace> open = new ArrayList<>();
        int number = step.firstQuestion();
        for (Question question : step.questions()) {
            if (!isAnswered(question, draft.sheet(), questionnaire.ratingLayout())) {
                open.add(new OpenPlace(number, question.key()));
            }
            number++;
        }
        return new OverviewLine(step.number(), address, step.page().title().in(language), open);
    }

    public boolean isComplete() {
        return open.isEmpty();
    }

    private static boolean isAnswered(Question question, AnswerSheet sheet, RatingLayout layout) {
        if (question instanceof Statement statement) {
            return Aspect.ASKED.stream()
                    .filter(statement::asks)
                    .allMatch(
                            aspect -> sheet.ratings().code(layout.position(statement.key(), aspect)) != Ratings.EMPTY);
        }
        return sheet.background().containsKey(question.key()) || sheet.texts().containsKey(question.key());
    }
}
