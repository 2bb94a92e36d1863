package nl.lokaledemocratie.quickscan.desk.reached;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.response.counter.StepCounters.StepDay;

/**
 * How far people of an open group came.
 *
 * @param enough whether so many answered that it is told
 * @param steps  in the order of the questionnaire, the overview after them and sending last
 */
public record ReachedGroup(
        Audience audience, boolean enough, List<Line> steps, List<Part<String>> languages, List<Part<LocalDate>> days) {

    /** So many answers at least. */
    public static final int LEAST = 50;

    private static final int HUNDRED = 100;

    /**
     * A step.
     *
     * @param kind    page, overview or sent
     * @param percent of those who began
     */
    public record Line(String kind, String title, int people, int percent) {}

    /** Those of one language or one day. */
    public record Part<T>(T of, int begun, int sent) {}

    static ReachedGroup of(
            Questionnaire questionnaire, Audience audience, int answers, List<StepDay> counts, String language) {
        if (answers < LEAST) {
            return new ReachedGroup(audience, false, List.of(), List.of(), List.of());
        }
        List<Step> pages = Step.all(questionnaire, audience.key());
        String first = pages.get(0).page().key();
        int begun = people(counts, first);
        List<Line> lines = new ArrayList<>();
        pages.forEach(step -> lines.add(line(
                "page",
                step.page().title().in(language),
                people(counts, step.page().key()),
                begun)));
        lines.add(line("overview", "", people(counts, StepIntake.OVERVIEW), begun));
        lines.add(line("sent", "", people(counts, StepIntake.SENT), begun));
        return new ReachedGroup(
                audience,
                true,
                List.copyOf(lines),
                parts(counts, first, StepDay::language),
                parts(counts, first, StepDay::day));
    }

    /** What waits for others is not counted yet, so more may be seen to go on than to begin. */
    private static Line line(String kind, String title, int people, int begun) {
        return new Line(
                kind, title, people, begun == 0 ? 0 : Math.min(HUNDRED, (HUNDRED * people + begun / 2) / begun));
    }

    private static <T extends Comparable<? super T>> List<Part<T>> parts(
            List<StepDay> counts, String first, Function<StepDay, T> by) {
        return counts.stream()
                .map(by)
                .distinct()
                .sorted()
                .map(one -> {
                    List<StepDay> some = counts.stream()
                            .filter(count -> by.apply(count).equals(one))
                            .toList();
                    return new Part<>(one, people(some, first), people(some, StepIntake.SENT));
                })
                .toList();
    }

    private static int people(List<StepDay> counts, String step) {
        return counts.stream()
                .filter(count -> count.step().equals(step))
                .mapToInt(StepDay::people)
                .sum();
    }

    /** How many began, as far as they are counted. */
    public int getBegun() {
        return steps.isEmpty() ? 0 : steps.get(0).people();
    }

    /** Of a hundred who began, how many sent. */
    public int getSentOfHundred() {
        return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).percent();
    }
}
