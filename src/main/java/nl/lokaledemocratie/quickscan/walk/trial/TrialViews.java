package nl.lokaledemocratie.quickscan.walk.trial;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Paragraphs;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepView;
import nl.lokaledemocratie.quickscan.form.StepViews;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.walk.WalkViews;
import nl.lokaledemocratie.quickscan.web.Page;
import nl.lokaledemocratie.quickscan.web.PageLanguage;

/** Puts the pages of a trial into the language of the request; what says that it is a trial is in a language of staff. */
@ApplicationScoped
class TrialViews {

    @CheckedTemplate(basePath = "trial")
    static class Templates {
        static native TemplateInstance landing(WalkFrame walk, Frame frame, List<String> introduction, int minutes);

        static native TemplateInstance step(
                WalkFrame walk, Frame frame, StepView step, int minutes, List<TrialAnswers.Carried> carried);

        static native TemplateInstance overview(
                WalkFrame walk, Frame frame, int answered, boolean blank, List<TrialAnswers.Carried> carried);

        static native TemplateInstance thanks(WalkFrame walk, Frame frame, int answered, List<String> closing);

        static native TemplateInstance over(WalkFrame walk, Frame frame);
    }

    /**
     * What every page of a trial says.
     *
     * @param audiences to try as
     * @param audience  as which one tries; empty on the first page
     * @param path      where its forms go
     * @param language  of the words about the trial
     */
    public record Frame(List<Audience> audiences, String audience, String path, String language) {}

    @Inject
    Page page;

    @Inject
    WalkViews walks;

    /** From here on the page is in a language of the questionnaire. */
    void offer(AskedScan scan) {
        page.offer(scan.questionnaire().languages(), scan.questionnaire().uncheckedTranslations());
    }

    TemplateInstance landing(Trial trial) {
        return Templates.landing(
                walk(trial),
                frame(trial, ""),
                Paragraphs.of(trial.scan().questionnaire().introduction(), page.getContentLanguage()),
                AnsweringTime.promisedMinutes(trial.scan().questionnaire(), page.getContentLanguage()));
    }

    TemplateInstance step(Trial trial, String audience, TrialAnswers answers, Step step, List<FieldProblem> problems) {
        StepViews views = new StepViews(
                trial.scan().questionnaire(), audience, page.getContentLanguage(), walks.words(), answers.values());
        return Templates.step(
                walk(trial),
                frame(trial, audience),
                views.of(step, answers.values(), problems),
                minutes(trial, audience, step),
                answers.carriedBy(step));
    }

    /** From a step on to the end, rounded up, by the same reckoning as in the walk. */
    private int minutes(Trial trial, String audience, Step step) {
        return (int) Math.ceil(
                AnsweringTime.from(step.page().key(), trial.scan().questionnaire(), audience, page.getContentLanguage())
                        .minutes());
    }

    TemplateInstance overview(Trial trial, String audience, TrialAnswers answers) {
        return Templates.overview(
                walk(trial), frame(trial, audience), answers.countAnswered(), answers.isBlank(), answers.carried());
    }

    TemplateInstance thanks(Trial trial, String audience, int answered) {
        return Templates.thanks(
                walk(trial),
                frame(trial, audience),
                answered,
                Paragraphs.of(trial.scan().questionnaire().closing(), page.getContentLanguage()));
    }

    TemplateInstance over(Trial trial) {
        return Templates.over(walk(trial), frame(trial, ""));
    }

    private Frame frame(Trial trial, String audience) {
        return new Frame(
                trial.scan().questionnaire().audiences(),
                audience,
                trial.address() + "/" + audience,
                PageLanguage.OFFERED.contains(page.getLanguage()) ? page.getLanguage() : LocalizedText.DUTCH);
    }

    private WalkFrame walk(Trial trial) {
        AskedScan scan = trial.scan();
        String title = LanguageTag.isDutch(page.getLanguage())
                ? scan.title()
                : scan.questionnaire().title().in(page.getLanguage());
        return new WalkFrame(
                trial.address(),
                scan.organisation(),
                title,
                page.getContentLanguage(),
                scan.fictional(),
                scan.look(),
                false,
                WalkFrame.Until.OPEN_END);
    }
}
