package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Paragraphs;
import nl.lokaledemocratie.quickscan.form.QuestionMessages;
import nl.lokaledemocratie.quickscan.form.Stencils;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepView;
import nl.lokaledemocratie.quickscan.form.StepViews;
import nl.lokaledemocratie.quickscan.form.WalkFrame;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.clinic.AnsweringTime;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.response.draft.Draft;
import nl.lokaledemocratie.quickscan.response.draft.Drafts;
import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import nl.lokaledemocratie.quickscan.response.talk.TalkAddresses;
import nl.lokaledemocratie.quickscan.scan.own.AskedScan;
import nl.lokaledemocratie.quickscan.walk.ending.EndedViews;
import nl.lokaledemocratie.quickscan.walk.made.KioskMode;
import nl.lokaledemocratie.quickscan.web.Page;

/** Puts the pages of the walk into the language of the request. */
@ApplicationScoped
public class WalkViews {

    private static final int CODE_ROOM = 24;

    @CheckedTemplate(basePath = "start")
    static class StartTemplates {
        static native TemplateInstance landing(WalkFrame walk, LandingView landing);

        static native TemplateInstance forget(WalkFrame walk, ForgetView forget);
    }

    @CheckedTemplate(basePath = "walk")
    static class Templates {
        static native TemplateInstance step(WalkFrame walk, StepView step, int minutes);

        static native TemplateInstance overview(WalkFrame walk, OverviewView overview);

        static native TemplateInstance lost(WalkFrame walk);
    }

    /**
     * The first page.
     *
     * @param open    audiences that start without a code
     * @param codes   whether others start with one
     * @param skippable whether every question may be skipped
     * @param talkDays how long an address for the talk is kept, 0 where none is asked for
     * @param resume  where answers that were not sent are waiting, else empty
     * @param sent    answers were sent from this browser before
     * @param typed   as a code that was refused
     */
    public record LandingView(
            List<String> introduction,
            List<GroupView> open,
            boolean codes,
            int minutes,
            boolean skippable,
            int talkDays,
            long draftDays,
            String resume,
            boolean sent,
            CodeProblem problem,
            String typed) {

        public boolean isRefused() {
            return problem != CodeProblem.NONE;
        }

        /** Whether the field for a code is unfolded: it is the only way in, or a code was typed. */
        public boolean isCodeFirst() {
            return open.isEmpty() || isRefused() || !typed.isEmpty();
        }

        /** The form that comes along to another language: the one with the code. */
        public String getCarried() {
            return codes ? "formulier" : "";
        }

        public String again(String address) {
            return codes ? address + "/code" : "";
        }

        /** How many characters the field takes: never less than what is in it. */
        public int getCodeRoom() {
            return Math.max(CODE_ROOM, typed.length());
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
     * @param asked     goes along with a sending that must wait
     */
    public record OverviewView(
            List<OverviewLine> steps, boolean skippable, boolean empty, SendProblem problem, String asked) {

        public boolean isComplete() {
            return steps.stream().allMatch(OverviewLine::isComplete);
        }

        public List<OverviewLine> getMissing() {
            return steps.stream().filter(step -> !step.missing().isEmpty()).toList();
        }

        public List<OverviewLine> getFaulty() {
            return steps.stream().filter(step -> !step.faulty().isEmpty()).toList();
        }

        public boolean isRefused() {
            return problem != SendProblem.NONE;
        }
    }

    @Inject
    Page page;

    @Inject
    ResponseConfig config;

    @Inject
    WalkCookies cookies;

    @Inject
    Drafts drafts;

    @Inject
    TimeLeft left;

    @Inject
    KioskMode kiosk;

    @Inject
    Stencils stencils;

    @Inject
    EndedViews ended;

    TemplateInstance landing(Walk walk, Optional<Draft> draft, boolean sent, CodeEntry entry) {
        LandingView view = new LandingView(
                paragraphs(walk.questionnaire().introduction()),
                walk.openAudiences().stream().map(this::group).toList(),
                walk.scan().hasCodes(),
                AnsweringTime.promisedMinutes(walk.questionnaire(), page.getContentLanguage()),
                walk.isSkippable(),
                walk.scan().talk() && !kiosk.isOn() ? TalkAddresses.DAYS : 0,
                config.draftLifetime().toDays(),
                draft.map(walk::resume).orElse(""),
                sent,
                entry.problem(),
                entry.typed());
        return StartTemplates.landing(frame(walk), view);
    }

    /**
     * The question before a draft is thrown away.
     *
     * @param field what one begins again with afterwards, empty when one does not
     */
    TemplateInstance forget(Walk walk, Draft draft, String path, String field, String value) {
        return forget(walk, draft, path, field, value, false);
    }

    /** The same question with a third way: going on with these answers under another code of the same group. */
    TemplateInstance forgetOrTakeAlong(Walk walk, Draft draft, String path, String field, String value) {
        return forget(walk, draft, path, field, value, true);
    }

    private TemplateInstance forget(Walk walk, Draft draft, String path, String field, String value, boolean same) {
        long count = walk.countAnswered(draft);
        ForgetView view =
                new ForgetView(!field.isEmpty(), walk.start() + path, field, value, same, count, walk.resume(draft));
        return StartTemplates.forget(frame(walk), view);
    }

    /** A step with the answers given so far; the page is made anew only where something is wrong or it is asked for in another way. */
    String step(Walk walk, UnderWay going, Step step) {
        FormValues answered = answered(walk, going);
        FormValues shown = Faults.shown(step, answered, going.draft());
        boolean isPlain = page.isAt(walk.address(step.number())) && !Faults.isFaulty(step, going.draft());
        return isPlain
                ? stencils.page(
                        frame(walk),
                        views(walk, going.draft(), FormValues.none()),
                        step,
                        shown,
                        going.ticket().mark(),
                        ShownAnswers.stamp(step, answered),
                        view -> template(walk, going, step, view).render())
                : step(walk, going, step, shown, Faults.problems(step, shown, going.draft()))
                        .render();
    }

    TemplateInstance step(Walk walk, UnderWay going, Step step, FormValues values, List<FieldProblem> problems) {
        FormValues answered = answered(walk, going);
        StepViews views = views(walk, going.draft(), answered);
        boolean asked = problems.stream().anyMatch(problem -> problem.kind() == FieldProblem.Kind.CHANGED_ELSEWHERE);
        return template(
                walk,
                going,
                step,
                views.of(step, values, problems)
                        .within(
                                going.ticket().mark(),
                                ShownAnswers.stamp(step, answered),
                                asked ? StepForm.opened(values) : ""));
    }

    private TemplateInstance template(Walk walk, UnderWay going, Step step, StepView view) {
        String audience = going.draft().sheet().audience();
        return Templates.step(frame(walk), view, left.minutes(walk, audience, page.getContentLanguage(), step));
    }

    private StepViews views(Walk walk, Draft draft, FormValues answered) {
        return new StepViews(
                walk.questionnaire(), draft.sheet().audience(), page.getContentLanguage(), words(), answered);
    }

    private static FormValues answered(Walk walk, UnderWay going) {
        return Fields.of(walk.questionnaire(), going.draft().sheet());
    }

    TemplateInstance overview(Walk walk, Draft draft, SendProblem problem, String asked) {
        Answers answers = new Answers(walk.questionnaire(), draft.sheet());
        FormValues answered = Fields.of(walk.questionnaire(), draft.sheet());
        StepViews views = views(walk, draft, answered);
        List<OverviewLine> lines = walk.steps(draft).stream()
                .map(step -> OverviewLine.of(
                                views.of(step, Faults.shown(step, answered, draft), List.of()),
                                step,
                                walk.address(step.number()),
                                answers)
                        .with(draft, step))
                .toList();
        boolean empty = answers.onlyShown().ratings().isBlank();
        return Templates.overview(frame(walk), new OverviewView(lines, walk.isSkippable(), empty, problem, asked));
    }

    /** Says that the scan stands still, in the words of why. */
    TemplateInstance paused(Walk walk) {
        Optional<Draft> waiting =
                cookies.ticket().flatMap(ticket -> drafts.find(walk.scan().id(), walk.questionnaire(), ticket));
        String reason = walk.scan().pause().map(pause -> pause.reason().name()).orElse("");
        return ended.paused(
                frame(walk),
                new EndedViews.PausedView(
                        reason,
                        walk.scan().hasCodes(),
                        waiting.isPresent(),
                        waiting.filter(draft -> walk.countAnswered(draft) > 0).isPresent(),
                        config.draftLifetime().toDays()));
    }

    TemplateInstance lost(Walk walk) {
        return Templates.lost(frame(walk));
    }

    /** What every page shows of the scan. */
    public WalkFrame frame(Walk walk) {
        AskedScan scan = walk.scan();
        return new WalkFrame(
                walk.start(),
                scan.organisation(),
                walk.title(page.getLanguage()),
                page.getContentLanguage(),
                scan.fictional(),
                scan.look(),
                kiosk.isOn(),
                ended.until(scan, page.getLocale()));
    }

    /** Words around questions in the language of the page. */
    public QuestionMessages words() {
        return MessageBundles.get(QuestionMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    private GroupView group(Audience audience) {
        String name = audience.inText().in(page.getLanguage());
        String own = audience.inText().in(page.getContentLanguage());
        return new GroupView(audience.key(), name, own.equals(name) ? "" : own);
    }

    public List<String> paragraphs(LocalizedText text) {
        return Paragraphs.of(text, page.getContentLanguage());
    }
}
