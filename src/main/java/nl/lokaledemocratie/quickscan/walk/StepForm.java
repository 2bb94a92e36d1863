package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormReader;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.OptionForm;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepAnswers;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;

/** Reads the form of one step; what is empty counts as not answered, what does not belong there is a problem. */
final class StepForm implements QuestionVisitor.Broad<Void> {

    static final String ACTION = "actie";

    /** Which page was filled in: another answer on an earlier page can put another one in its place. */
    static final String PAGE = "pagina";

    /** What was answered when the form was opened. */
    static final String BEFORE = "eerder";

    /** What was answered when the form was opened that led to a question which answer holds. */
    static final String ASKED = "gevraagd";

    /** Which draft the form belongs to. */
    static final String DRAFT = "concept";

    /** The part to clear. */
    static final String CLEAR = "wis";

    /** Sent along by pages that stood open while the service went from an earlier version to this one. */
    private static final String EARLIER_TOKEN = "csrf-token";

    private static final Set<String> FRAME = Set.of(ACTION, PAGE, BEFORE, ASKED, DRAFT, CLEAR, EARLIER_TOKEN);

    /** What the form goes out from: who only changes the language while something is asked has not chosen yet. */
    static String opened(FormValues values) {
        boolean asked = StepAction.of(values, Optional.empty()) == StepAction.STAY
                && !values.get(ASKED).isEmpty();
        return values.get(asked ? ASKED : BEFORE);
    }

    private final FormReader form;
    private final StepAnswers answers;
    private final OptionForm options;

    private StepForm(FormValues values) {
        this.form = new FormReader(values, FRAME);
        this.answers = new StepAnswers();
        this.options = new OptionForm(form, answers);
    }

    /** The answers of a step and everything that is wrong with them. */
    record Reading(StepAnswers answers, List<FieldProblem> problems, FormValues shown) {

        /** Whether there is something among it that no page offers: then nothing of it counts. */
        boolean isForged() {
            return problems.stream().anyMatch(problem -> problem.kind().isForged());
        }

        boolean isWrong(Part part) {
            return isWrong(part, problems);
        }

        static boolean isWrong(Part part, List<FieldProblem> problems) {
            return problems.stream().anyMatch(problem -> part.fields().contains(problem.field()));
        }
    }

    /** Whether the form was opened for answers that somebody threw away since, to begin again. */
    static boolean isOfAnotherDraft(FormValues values, DraftTicket ticket) {
        String draft = values.get(DRAFT);
        return !draft.isEmpty() && !draft.equals(ticket.mark());
    }

    /** The part whose answer is to be cleared. */
    static Optional<Part> cleared(Step step, FormValues values) {
        String name = values.get(CLEAR);
        return step.parts().filter(part -> part.name().equals(name)).findFirst();
    }

    static Reading read(Step step, FormValues values) {
        return read(step.questions(), values);
    }

    static Reading read(List<Question> questions, FormValues values) {
        StepForm reader = new StepForm(values);
        questions.forEach(question -> question.accept(reader));
        return new Reading(reader.answers, reader.form.problems(), values);
    }

    @Override
    public Void rated(RatedQuestion question) {
        Aspect.RATED.stream().filter(question::asks).forEach(aspect -> readRating(question, aspect));
        return null;
    }

    @Override
    public Void options(OptionQuestion question) {
        options.read(question);
        return null;
    }

    @Override
    public Void ranking(RankingQuestion question) {
        options.readPlaces(question);
        return null;
    }

    @Override
    public Void number(NumberQuestion question) {
        Answer answer = Answer.of(question, WholeNumber.plain(form.take(question.key())));
        answers.answer(question.key(), answer);
        boolean fits = answer instanceof Answer.Number number && question.contains(number.value());
        form.refuse(
                !fits && !answer.isEmpty(),
                new FieldProblem(question.key(), FieldProblem.Kind.OUT_OF_RANGE, question.min(), question.max()));
        return null;
    }

    @Override
    public Void open(OpenQuestion question) {
        answers.answer(question.key(), new Answer.Text(form.takeText(question.key(), question.maxLength())));
        return null;
    }

    private void readRating(RatedQuestion question, Aspect aspect) {
        String field = Fields.name(question.key(), aspect);
        Answer answer = Answer.of(question, form.take(field));
        answers.rate(question.key(), aspect, answer);
        boolean fits = answer instanceof Answer.Rating rating && rating.fits(question);
        form.refuse(!fits && !answer.isEmpty(), new FieldProblem(field, FieldProblem.Kind.OFF_SCALE));
    }
}
