package nl.lokaledemocratie.quickscan.response.web;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/**
 * A step on the page before sending.
 *
 * @param open    the questions that are not, or only partly, answered and need not be
 * @param missing the ones without which nothing can be sent
 */
public record OverviewLine(int number, String address, String title, List<Place> open, List<Place> missing) {

    /** A question that is not answered. */
    public record Place(int number, String key) {}

    static OverviewLine of(Step step, String address, Answers answers, String language) {
        List<Place> open = new ArrayList<>();
        List<Place> missing = new ArrayList<>();
        int number = step.firstQuestion();
        for (Question question : step.questions()) {
            if (!answers.isAnswered(question)) {
                (question.isRequired() ? missing : open).add(new Place(number, question.key()));
            }
            number++;
        }
        return new OverviewLine(step.number(), address, step.page().title().in(language), open, missing);
    }

    public boolean isComplete() {
        return open.isEmpty() && missing.isEmpty();
    }
}
