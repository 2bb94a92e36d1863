package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * One step of the walk as one respondent sees it.
 *
 * @param number        place from 1
 * @param total         how many steps there are with the answers given so far
 * @param page          with the questions that are shown, and no others
 * @param firstQuestion number of its first question, counted over all steps
 */
public record Step(int number, int total, Page page, int firstQuestion) {

    /** The steps for whoever gave these answers; pages that ask nothing are left out. */
    public static List<Step> of(Questionnaire questionnaire, AnswerSheet sheet) {
        return number(new Answers(questionnaire, sheet).shownPages());
    }

    /** All that an audience may get to see, whatever it answers. */
    public static List<Step> all(Questionnaire questionnaire, String audience) {
        return number(questionnaire.pagesFor(audience, condition -> true).stream()
                .filter(page -> !page.questions().isEmpty())
                .toList());
    }

    private static List<Step> number(List<Page> pages) {
        List<Step> steps = new ArrayList<>();
        int firstQuestion = 1;
        for (Page page : pages) {
            steps.add(new Step(steps.size() + 1, pages.size(), page, firstQuestion));
            firstQuestion += page.questions().size();
        }
        return steps;
    }

    public List<Question> questions() {
        return page.questions();
    }

    /** What there is to answer, in the order of the page. */
    public Stream<Part> parts() {
        return questions().stream().flatMap(Part::of);
    }

    /** The number of the question that a part belongs to. */
    public int numberOf(Part part) {
        List<String> keys = questions().stream().map(Question::key).toList();
        return firstQuestion + keys.indexOf(part.question());
    }

    /** The required questions that have no answer yet, as problems of the form. */
    public List<FieldProblem> missing(FormValues values) {
        return questions().stream()
                .filter(Question::isRequired)
                .flatMap(Part::of)
                .map(Part::name)
                .filter(field -> values.get(field).isEmpty())
                .map(field -> new FieldProblem(field, FieldProblem.Kind.REQUIRED))
                .toList();
    }
}
