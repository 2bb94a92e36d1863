package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.lokaledemocratie.quickscan.form.QuestionView.InputView;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/** The pages of steps with an empty form, made once for all who see the same questions in the same words. */
@ApplicationScoped
public class Stencils {

    private static final long MOST_CHARACTERS = 16_000_000;

    /** The hidden fields of the form: which draft it belongs to, and what was answered when it was opened. */
    private static final String DRAFT = "concept";

    private static final String BEFORE = "eerder";

    /** All that such a page shows, but for what never changes of an open scan and of a running service. */
    private record Key(
            WalkFrame frame, String audience, int number, int total, int firstQuestion, List<String> questions) {}

    private final Cache<Key, Stencil> stencils = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Stencil stencil) -> stencil.length())
            .build();

    /**
     * The page of a step.
     *
     * @param step   in the order in which somebody sees it
     * @param values what is filled in, of which nothing is wrong
     * @param mark   of the draft
     * @param before what was answered when the form was opened
     * @param page   makes the page of a step
     */
    public String page(
            WalkFrame frame,
            StepViews views,
            Step step,
            FormValues values,
            String mark,
            String before,
            Function<StepView, String> page) {
        Key key = new Key(
                frame,
                views.audience(),
                step.number(),
                step.total(),
                step.firstQuestion(),
                step.questions().stream().map(Question::key).toList());
        return stencils.get(key, unmade -> new Stencil(page.apply(blank(views, step))))
                .fill(values.and(Map.of(DRAFT, mark, BEFORE, before)));
    }

    private static StepView blank(StepViews views, Step step) {
        List<String> typed = views.of(step, FormValues.none(), List.of()).questions().stream()
                .flatMap(question -> question.answer().inputs().stream())
                .map(InputView::field)
                .toList();
        return views.of(step, Stencil.places(typed), List.of()).within(Stencil.place(DRAFT), Stencil.place(BEFORE), "");
    }
}
