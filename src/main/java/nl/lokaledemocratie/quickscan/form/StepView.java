package nl.lokaledemocratie.quickscan.form;

import java.util.List;

/**
 * One step as it stands on the page.
 *
 * @param page   key of the questionnaire's page
 * @param draft  which draft the form belongs to, empty when nothing is kept
 * @param before what was answered when the form was opened
 */
public record StepView(
        int number,
        int total,
        String page,
        String title,
        List<String> introduction,
        List<QuestionView> questions,
        List<ProblemView> problems,
        String draft,
        String before) {

    /** The form for a draft. */
    public StepView within(String mark, String answered) {
        return new StepView(number, total, page, title, introduction, questions, problems, mark, answered);
    }

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
