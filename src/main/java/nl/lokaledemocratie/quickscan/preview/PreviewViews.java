package nl.lokaledemocratie.quickscan.preview;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.answer.ConditionWords;
import nl.lokaledemocratie.quickscan.form.ConditionView;
import nl.lokaledemocratie.quickscan.form.ConditionViews;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Paragraphs;
import nl.lokaledemocratie.quickscan.form.QuestionMessages;
import nl.lokaledemocratie.quickscan.form.QuestionView;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepView;
import nl.lokaledemocratie.quickscan.form.StepViews;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.organisation.look.Look;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.web.PageLanguage;

/** Shows the pages of the walk without a scan: every question of an audience, also those that only some get to see. */
@ApplicationScoped
class PreviewViews {

    @CheckedTemplate(basePath = "preview")
    static class Templates {
        static native TemplateInstance list(List<Questionnaire> questionnaires);

        static native TemplateInstance overview(Questionnaire questionnaire, String address, List<Tongue> tongues);

        static native TemplateInstance start(WalkFrame walk, Frame frame, List<String> introduction, int minutes);

        static native TemplateInstance step(WalkFrame walk, Frame frame, PreviewStep step);

        static native TemplateInstance end(WalkFrame walk, Frame frame, List<String> closing);
    }

    /** A language of the questionnaire, by its name in the language of the page. */
    public record Tongue(String tag, String name, boolean unchecked) {}

    /**
     * What every page of a preview shows on top.
     *
     * @param overview where to choose another audience
     * @param address  of the first page for this audience
     * @param language of our own words around the preview, which there are in the languages of staff only
     */
    public record Frame(
            Questionnaire questionnaire,
            Audience audience,
            String overview,
            String address,
            int steps,
            String language) {}

    /** A question with what must have been answered before it is shown. */
    public record PreviewQuestion(QuestionView view, List<ConditionView> conditions) {}

    /**
     * One step.
     *
     * @param view       as the walk shows it
     * @param conditions of the page as a whole
     * @param own        how many own questions an organisation may add here
     */
    public record PreviewStep(
            StepView view, List<ConditionView> conditions, int own, List<PreviewQuestion> questions) {}

    @Inject
    nl.lokaledemocratie.quickscan.web.Page page;

    TemplateInstance list(List<Questionnaire> questionnaires) {
        return Templates.list(questionnaires);
    }

    TemplateInstance overview(Questionnaire questionnaire, String address) {
        return Templates.overview(
                questionnaire,
                address,
                questionnaire.languages().stream()
                        .map(tag -> new Tongue(
                                tag,
                                LanguageTag.name(tag, page.getLocale()),
                                questionnaire.uncheckedTranslations().contains(tag)))
                        .toList());
    }

    TemplateInstance start(Preview preview) {
        WalkFrame walk = walk(preview);
        Questionnaire questionnaire = preview.questionnaire();
        return Templates.start(
                walk,
                frame(preview),
                Paragraphs.of(questionnaire.introduction(), walk.language()),
                AnsweringTime.promisedMinutes(questionnaire, walk.language()));
    }

    TemplateInstance step(Preview preview, int number) {
        WalkFrame walk = walk(preview);
        Step step = preview.step(number);
        StepViews views = new StepViews(
                preview.questionnaire(), preview.audience().key(), walk.language(), words(), FormValues.none());
        StepView view = views.of(step, FormValues.none(), List.of());
        ConditionViews conditions = new ConditionViews(
                preview.numbers(), new ConditionWords(preview.questionnaire(), walk.language(), views.dontKnow()));
        List<PreviewQuestion> questions = IntStream.range(0, view.questions().size())
                .mapToObj(place -> new PreviewQuestion(
                        view.questions().get(place),
                        conditions.of(step.questions().get(place).conditions())))
                .toList();
        Page shown = step.page();
        return Templates.step(
                walk,
                frame(preview),
                new PreviewStep(view, conditions.of(shown.conditions()), shown.ownQuestions(), questions));
    }

    TemplateInstance end(Preview preview) {
        WalkFrame walk = walk(preview);
        return Templates.end(
                walk, frame(preview), Paragraphs.of(preview.questionnaire().closing(), walk.language()));
    }

    private QuestionMessages words() {
        return MessageBundles.get(QuestionMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    private Frame frame(Preview preview) {
        return new Frame(
                preview.questionnaire(),
                preview.audience(),
                preview.overview(),
                preview.start(),
                preview.steps().size(),
                PageLanguage.OFFERED.contains(page.getLanguage()) ? page.getLanguage() : LocalizedText.DUTCH);
    }

    /** Offers the languages of the questionnaire, as the walk does. */
    private WalkFrame walk(Preview preview) {
        Questionnaire questionnaire = preview.questionnaire();
        page.offer(questionnaire.languages(), questionnaire.uncheckedTranslations());
        String language = page.getContentLanguage();
        String title = questionnaire.title().in(language);
        return new WalkFrame(
                preview.start(), title, title, language, false, Look.OURS, false, WalkFrame.Until.OPEN_END);
    }
}
