package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.questionnaire.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.response.Draft;
import nl.lokaledemocratie.quickscan.response.ResponseConfig;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.web.Page;

/** Puts the pages of the walk into the language of the request. */
@ApplicationScoped
class WalkViews {

    @CheckedTemplate(basePath = "walk")
    static class Templates {
        static native TemplateInstance landing(WalkFrame walk, LandingView landing);

        static native TemplateInstance step(WalkFrame walk, StepView step);

        static native TemplateInstance overview(WalkFrame walk, OverviewView overview);

        static native TemplateInstance thanks(WalkFrame walk, List<String> closing);

        static native TemplateInstance lost(WalkFrame walk);

        static native TemplateInstance closed(WalkFrame walk);

        static native TemplateInstance notOpenYet(WalkFrame walk);
    }

    /**
     * The first page.
     *
     * @param open    audiences that start without a code
     * @param codes   whether others start with one
     * @param skippable whether every question may be skipped
     * @param resume  where answers that were not sent are waiting, else empty
     * @param sent    answers were sent from this browser before
     */
    public record LandingView(
            List<String> introduction,
            List<GroupView> open,
            boolean codes,
            int minutes,
            boolean skippable,
            long draftDays,
            String resume,
            boolean sent,
            CodeProblem problem) {

        public boolean isRefused() {
            return problem != CodeProblem.NONE;
        }
    }

    /**
     * An audience to start as.
     *
     * @param name in the language of our own words
     * @param own  in the language of the questionnaire, empty when that says the same
     */
    public record GroupView(String key, String name, String own) {}

    /**
     * The page before sending.
     *
     * @param skippable whether every question may be skipped
     * @param empty     nothing was rated yet
     */
    public record OverviewView(List<OverviewLine> steps, boolean skippable, boolean empty, SendProblem problem) {

        /** The steps with a question that must be answered. */
        public List<OverviewLine> getMissing() {
            return steps.stream().filter(step -> !step.missing().isEmpty()).toList();
        }

        public boolean isRefused() {
            return problem != SendProblem.NONE;
        }
    }

    @Inject
    Page page;

    @Inject
    ResponseConfig config;

    TemplateInstance landing(Walk walk, Optional<Draft> draft, boolean sent, CodeProblem problem) {
        List<GroupView> open = walk.openAudiences().stream().map(this::group).toList();
        LandingView view = new LandingView(
                paragraphs(walk.questionnaire().introduction()),
                open,
                walk.hasClosedAudiences(),
                AnsweringTime.promisedMinutes(walk.questionnaire(), page.getContentLanguage()),
                skippable(walk),
                config.draftLifetime().toDays(),
                draft.map(walk::resume).orElse(""),
                sent,
                problem);
        return Templates.landing(frame(walk), view);
    }

    TemplateInstance step(Walk walk, Draft draft, Step step, FormValues values, List<FieldProblem> problems) {
        WalkFrame frame = frame(walk);
        StepViews views = new StepViews(walk.questionnaire(), draft.sheet().audience(), frame.language(), words());
        return Templates.step(frame, views.of(step, values, problems));
    }

    TemplateInstance overview(Walk walk, Draft draft, SendProblem problem) {
        String language = page.getContentLanguage();
        Answers answers = new Answers(walk.questionnaire(), draft.sheet());
        List<OverviewLine> lines = walk.steps(draft).stream()
                .map(step -> OverviewLine.of(step, walk.address(step.number()), answers, language))
                .toList();
        boolean empty = answers.onlyShown().ratings().isBlank();
        return Templates.overview(frame(walk), new OverviewView(lines, skippable(walk), empty, problem));
    }

    TemplateInstance thanks(Walk walk) {
        return Templates.thanks(frame(walk), paragraphs(walk.questionnaire().closing()));
    }

    TemplateInstance lost(Walk walk) {
        return Templates.lost(frame(walk));
    }

    TemplateInstance closed(Scan scan) {
        return Templates.closed(frame(scan));
    }

    TemplateInstance notOpenYet(Scan scan) {
        return Templates.notOpenYet(frame(scan));
    }

    private WalkFrame frame(Walk walk) {
        return frame(walk.scan());
    }

    private WalkFrame frame(Scan scan) {
        return WalkFrame.of(scan, page.getContentLanguage());
    }

    private WalkMessages words() {
        return MessageBundles.get(WalkMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    private static boolean skippable(Walk walk) {
        return walk.questionnaire().questions().noneMatch(Question::isRequired);
    }

    private GroupView group(Audience audience) {
        String name = audience.inText().in(page.getLanguage());
        String own = audience.inText().in(page.getContentLanguage());
        return new GroupView(audience.key(), name, own.equals(name) ? "" : own);
    }

    private List<String> paragraphs(LocalizedText text) {
        return Paragraphs.of(text, page.getContentLanguage());
    }
}
