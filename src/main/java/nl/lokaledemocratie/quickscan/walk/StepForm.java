package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.answer.Answers;
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
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;

/** Reads the form of one step; what is empty counts as not answered, what does not belong there is a problem. */
final class StepForm {

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

    private static final Set<String> FRAME = Set.of(ACTION, PAGE, BEFORE, ASKED, DRAFT, CLEAR, "csrf-token");

    /** What the form goes out from: who only changes the language while something is asked has not chosen yet. */
    static String opened(FormValues values) {
        boolean asked = StepAction.of(values, Optional.empty()) == StepAction.STAY
                && !values.get(ASKED).isEmpty();
        return values.get(asked ? ASKED : BEFORE);
    }

    private final FormReader form;
    private final StepAnswers answers;
    private final OptionForm options;

    private StepForm(FormValues values, boolean own) {
        this.form = new FormReader(values, FRAME);
        this.answers = new StepAnswers(own);
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
        StepForm reader = new StepForm(values, step.page().isOwn());
        step.questions().forEach(reader::read);
        return new Reading(reader.answers, reader.form.problems(), values);
    }

    private void read(Question question) {
        if (question instanceof RatedQuestion rated) {
            Aspect.ASKED.stream().filter(rated::asks).forEach(aspect -> readRating(rated, aspect));
        } else if (question instanceof OptionQuestion option) {
            options.read(option);
        } else if (question instanceof NumberQuestion number) {
            readNumber(number);
        } else if (question instanceof OpenQuestion open) {
            answers.write(open.key(), form.takeText(open.key(), open.maxLength()));
        }
    }

    private void readRating(RatedQuestion question, Aspect aspect) {
        String field = Fields.name(question.key(), aspect);
        String value = form.take(field);
        if (value.equals(Answers.DONT_KNOW)) {
            answers.dontKnow(question, aspect);
        } else if (value.matches("-?\\d{1,4}") && question.contains(Integer.parseInt(value))) {
            answers.rate(question, aspect, Integer.parseInt(value));
        } else {
            answers.leaveOpen(question, aspect);
            form.refuse(!value.isEmpty(), new FieldProblem(field, FieldProblem.Kind.OFF_SCALE));
        }
    }

    private void readNumber(NumberQuestion question) {
        String value = WholeNumber.plain(form.take(question.key()));
        answers.answer(question.key(), value);
        form.refuse(
                !value.isEmpty() && !question.accepts(value),
                new FieldProblem(question.key(), FieldProblem.Kind.OUT_OF_RANGE, question.min(), question.max()));
    }
}
