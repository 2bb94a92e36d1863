package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;

/**
 * One step as it stands on the page.
 *
 * @param page key of the questionnaire's page
 */
public record StepView(
        int number,
        int total,
        String page,
        String title,
        List<String> introduction,
        List<QuestionView> questions,
        List<ProblemView> problems) {

    /**
     * A line of the summary of errors.
     *
     * @param field what the line links to, empty when it is not on the page
     */
    public record ProblemView(String field, String text) {}

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == total;
    }
}
