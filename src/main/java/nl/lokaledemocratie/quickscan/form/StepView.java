package nl.lokaledemocratie.quickscan.form;

import java.util.List;

import nl.lokaledemocratie.quickscan.glossary.HardWords;

/**
 * One step as it stands on the page.
 *
 * @param role   as what somebody answers, within a sentence; empty where nothing is said of it
 * @param page   key of the questionnaire's page
 * @param draft  which draft the form belongs to, empty when nothing is kept
 * @param before what was answered when the form was opened
 * @param asked  the same of the form that led to a question which answer holds; empty when nothing is asked
 */
public record StepView(
        int number,
        int total,
        String role,
        String page,
        String title,
        List<String> introduction,
        List<QuestionView> questions,
        List<ProblemView> problems,
        String draft,
        String before,
        String asked) {

    /** Words of these questions that not everybody knows. */
    public List<HardWords.Explained> getHardWords() {
        return questions.stream()
                .flatMap(question -> HardWords.standard().in(question.words(), question.language()).stream())
                .distinct()
                .toList();
    }

    /** The form for a draft. */
    public StepView within(String mark, String answered, String opened) {
        return new StepView(
                number, total, role, page, title, introduction, questions, problems, mark, answered, opened);
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

    /** How many steps are left, this one too. */
    public int getLeft() {
        return total - number + 1;
    }

    public boolean isLast() {
        return number == total;
    }
}
