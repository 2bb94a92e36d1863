package nl.lokaledemocratie.quickscan.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.QuestionView;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepView;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.response.draft.Draft;

/**
 * A step on the page before sending.
 *
 * @param questions with what was answered
 * @param open    the questions that are not, or only partly, answered and need not be
 * @param missing the ones without which nothing can be sent
 * @param faulty  the ones where something was filled in that is no answer yet
 */
public record OverviewLine(
        int number,
        String address,
        String title,
        List<QuestionView> questions,
        List<Numbered> open,
        List<Numbered> missing,
        List<Numbered> faulty) {

    /** A question that is not answered. */
    public record Numbered(int number, String key) {}

    static OverviewLine of(StepView view, Step step, String address, Answers answers) {
        List<Numbered> open = new ArrayList<>();
        List<Numbered> missing = new ArrayList<>();
        int number = step.firstQuestion();
        for (Question question : step.questions()) {
            if (!answers.isAnswered(question)) {
                (question.isRequired() ? missing : open).add(new Numbered(number, question.key()));
            }
            number++;
        }
        return new OverviewLine(step.number(), address, view.title(), view.questions(), open, missing, List.of());
    }

    /** The same with the places where a draft has something that is wrong, which are not open then. */
    OverviewLine with(Draft draft, Step step) {
        List<String> wrong = step.parts()
                .filter(part -> Faults.isFaulty(part, draft))
                .map(Part::question)
                .distinct()
                .toList();
        List<Numbered> places = IntStream.range(0, step.questions().size())
                .mapToObj(i -> new Numbered(
                        step.firstQuestion() + i, step.questions().get(i).key()))
                .filter(place -> wrong.contains(place.key()))
                .toList();
        return new OverviewLine(number, address, title, questions, less(open, places), less(missing, places), places);
    }

    private static List<Numbered> less(List<Numbered> places, List<Numbered> gone) {
        return places.stream().filter(place -> !gone.contains(place)).toList();
    }

    public boolean isComplete() {
        return open.isEmpty() && missing.isEmpty() && faulty.isEmpty();
    }
}
