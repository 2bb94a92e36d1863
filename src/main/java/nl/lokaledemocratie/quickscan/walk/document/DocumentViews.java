package nl.lokaledemocratie.quickscan.walk.document;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FieldWords;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.ShowWhen;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepView;
import nl.lokaledemocratie.quickscan.form.StepView.ProblemView;
import nl.lokaledemocratie.quickscan.form.StepViews;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.carried.Parcels;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.walk.TimeLeft;
import nl.lokaledemocratie.quickscan.walk.Walk;
import nl.lokaledemocratie.quickscan.walk.WalkViews;
import nl.lokaledemocratie.quickscan.web.Page;

/** Puts the whole questionnaire of an audience into the language of the request. */
@ApplicationScoped
class DocumentViews {

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance document(WalkFrame walk, DocumentView document);
    }

    @Inject
    Page page;

    @Inject
    WalkViews views;

    @Inject
    TimeLeft left;

    @Inject
    ResponseConfig config;

    TemplateInstance document(Walk walk, Audience audience) {
        List<Step> steps = Step.all(walk.questionnaire(), audience.key());
        List<DocumentView.Part> parts = new ArrayList<>();
        steps.forEach(step -> parts.add(part(walk, audience.key(), step, sure(steps, step))));
        WalkFrame frame = views.frame(walk);
        return Templates.document(
                frame,
                new DocumentView(
                        walk.scan().link(),
                        audience.key(),
                        walk.scan().isByCode(audience),
                        !audience.closed(),
                        walk.isSkippable(),
                        walk.scan().talk() && !frame.kiosk(),
                        config.draftLifetime().toDays(),
                        Parcels.room(walk.questionnaire()),
                        parts));
    }

    /** The lines of a summary of errors, as a step shows them. */
    List<ProblemView> problems(Walk walk, String audience, List<FieldProblem> problems) {
        Questionnaire questionnaire = walk.questionnaire();
        return Step.all(questionnaire, audience).stream()
                .map(step -> stepViews(walk, audience).of(step, FormValues.none(), ofStep(step, problems)))
                .flatMap(view -> view.problems().stream())
                .toList();
    }

    private static List<FieldProblem> ofStep(Step step, List<FieldProblem> problems) {
        List<String> fields =
                step.parts().flatMap(part -> part.fields().stream()).toList();
        return problems.stream()
                .filter(problem -> fields.contains(problem.field()))
                .toList();
    }

    private DocumentView.Part part(Walk walk, String audience, Step step, int least) {
        ShowWhen when = new ShowWhen(walk.questionnaire());
        StepView view = stepViews(walk, audience).of(step, FormValues.none(), List.of());
        List<DocumentView.Asked> asked = new ArrayList<>();
        for (Question question : step.questions()) {
            var shown = view.questions().get(asked.size());
            asked.add(new DocumentView.Asked(
                    shown, when.of(question.conditions()), FieldWords.of(question, shown, views.words())));
        }
        return new DocumentView.Part(
                view,
                when.of(step.page().conditions()),
                left.minutes(walk, audience, page.getContentLanguage(), step),
                least,
                asked);
    }

    /** How many steps from one on are shown whatever is answered; that one counts. */
    private static int sure(List<Step> steps, Step from) {
        return (int) steps.stream()
                .skip(from.number() - 1L)
                .filter(step -> step == from || isSure(step))
                .count();
    }

    private static boolean isSure(Step step) {
        return step.page().conditions().isEmpty()
                && step.questions().stream()
                        .anyMatch(question -> question.conditions().isEmpty());
    }

    private StepViews stepViews(Walk walk, String audience) {
        return new StepViews(
                walk.questionnaire(), audience, page.getContentLanguage(), views.words(), FormValues.none());
    }
}
