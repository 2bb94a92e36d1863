package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
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
     * @param started answers that were not sent are waiting
     * @param sent    answers were sent from this browser before
     */
    public record LandingView(
            List<String> introduction,
            List<GroupView> open,
            boolean codes,
            int minutes,
            boolean skippable,
            long draftDays,
            boolean started,
            boolean sent,
            CodeProblem problem) {

        public boolean isRefused() {
            return problem != CodeProblem.NONE;
        }
    }

    /** An audience to start as. */
    public record GroupView(String key, String name) {}

    /**
     * One step.
     *
     * @param page key of the questionnaire's page
     */
    public record StepView(
            int number,
            int total,
            String page,
            String title,
            List<String> introduction,
            List<QuestionView> questions,
            List<ProblemView> problems) {

        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == total;
        }
    }

    /**
     * A line of the summary of errors.
     *
     * @param field what the line links to, empty when it is not on the page
     */
    public record ProblemView(String field, String text) {}

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

    TemplateInstance landing(Walk walk, boolean started, boolean sent, CodeProblem problem) {
        String language = language(walk.questionnaire());
        List<GroupView> open = walk.openAudiences().stream()
                .map(audience -> group(audience, language))
                .toList();
        LandingView view = new LandingView(
                paragraphs(walk.questionnaire().introduction(), language),
                open,
                walk.hasClosedAudiences(),
                AnsweringTime.promisedMinutes(walk.questionnaire(), language),
                skippable(walk),
                config.draftLifetime().toDays(),
                started,
                sent,
                problem);
        return Templates.landing(frame(walk), view);
    }

    TemplateInstance step(Walk walk, Draft draft, Step step, FormValues values, List<FieldProblem> problems) {
        String language = language(walk.questionnaire());
        QuestionViews views = new QuestionViews(
                draft.sheet().audience(), language, dontKnow(walk.questionnaire(), language), values, errors(problems));
        List<QuestionView> questions = views.of(step);
        StepView view = new StepView(
                step.number(),
                step.total(),
                step.page().key(),
                step.page().title().in(language),
                step.page()
                        .introduction()
                        .map(text -> paragraphs(text, language))
                        .orElse(List.of()),
                questions,
                problems.stream().map(problem -> line(problem, questions)).toList());
        return Templates.step(frame(walk), view);
    }

    TemplateInstance overview(Walk walk, Draft draft, SendProblem problem) {
        String language = language(walk.questionnaire());
        Answers answers = new Answers(walk.questionnaire(), draft.sheet());
        List<OverviewLine> lines = walk.steps(draft).stream()
                .map(step -> OverviewLine.of(step, walk.address(step.number()), answers, language))
                .toList();
        boolean empty = answers.onlyShown().ratings().isBlank();
        return Templates.overview(frame(walk), new OverviewView(lines, skippable(walk), empty, problem));
    }

    TemplateInstance thanks(Walk walk) {
        return Templates.thanks(
                frame(walk), paragraphs(walk.questionnaire().closing(), language(walk.questionnaire())));
    }

    TemplateInstance lost(Walk walk) {
        return Templates.lost(frame(walk));
    }

    TemplateInstance closed(Scan scan) {
        return Templates.closed(WalkFrame.of(scan, page.getLanguage()));
    }

    TemplateInstance notOpenYet(Scan scan) {
        return Templates.notOpenYet(WalkFrame.of(scan, page.getLanguage()));
    }

    private WalkFrame frame(Walk walk) {
        return WalkFrame.of(walk.scan(), language(walk.questionnaire()));
    }

    /** The language of the page where the questionnaire has it, else Dutch. */
    private String language(Questionnaire questionnaire) {
        String wanted = page.getLanguage();
        return questionnaire.languages().contains(wanted) ? wanted : LocalizedText.DUTCH;
    }

    private WalkMessages words() {
        return MessageBundles.get(WalkMessages.class, Localized.Literal.of(page.getLanguage()));
    }

    private static boolean skippable(Walk walk) {
        return walk.questionnaire().questions().noneMatch(Question::isRequired);
    }

    private static GroupView group(Audience audience, String language) {
        return new GroupView(audience.key(), audience.inText().in(language));
    }

    /** What the first scale says, which is in the language of the questionnaire; else our own words. */
    private String dontKnow(Questionnaire questionnaire, String language) {
        return questionnaire.statements().stream()
                .findFirst()
                .map(statement -> statement.scale().dontKnow().in(language))
                .orElseGet(words()::dontKnow);
    }

    /** The first problem of each field, in words. */
    private Map<String, String> errors(List<FieldProblem> problems) {
        return problems.stream().collect(Collectors.toMap(FieldProblem::field, this::words, (one, other) -> one));
    }

    private String words(FieldProblem problem) {
        return words().fieldProblem(problem.kind().name(), problem.first(), problem.second());
    }

    private ProblemView line(FieldProblem problem, List<QuestionView> questions) {
        String text = words(problem);
        return questions.stream()
                .filter(question -> problem.field().equals(question.key())
                        || problem.field().startsWith(question.key() + "."))
                .findFirst()
                .map(question -> new ProblemView(problem.field(), words().problemAt(question.number(), text)))
                .orElseGet(() -> new ProblemView("", text));
    }

    private static List<String> paragraphs(LocalizedText text, String language) {
        return List.of(text.in(language).strip().split("\\n\\s*\\n"));
    }
}
