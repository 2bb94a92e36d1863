package nl.lokaledemocratie.quickscan.response.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Reads the form of one step; what is empty counts as not answered, what does not belong there is a problem. */
final class StepForm {

    static final String ACTION = "actie";
    private static final Set<String> FRAME = Set.of(ACTION, "csrf-token");

    private final MultivaluedMap<String, String> form;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> asked = new HashSet<>(FRAME);
    private final StepAnswers answers = new StepAnswers();

    private StepForm(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** The answers of a step and everything that is wrong with them. */
    record Reading(StepAnswers answers, List<FieldProblem> problems, Map<String, String> shown) {}

    static Reading read(Step step, MultivaluedMap<String, String> form) {
        StepForm reader = new StepForm(form);
        step.questions().forEach(reader::read);
        reader.refuseOthers();
        return new Reading(reader.answers, List.copyOf(reader.problems), reader.shown());
    }

    private void read(Question question) {
        if (question instanceof Statement statement) {
            Aspect.ASKED.stream().filter(statement::asks).forEach(aspect -> readRating(statement, aspect));
        } else if (question instanceof ChoiceQuestion choice) {
            readChoice(choice);
        } else if (question instanceof OpenQuestion open) {
            readText(open);
        }
    }

    private void readRating(Statement statement, Aspect aspect) {
        String field = Fields.name(statement.key(), aspect);
        String value = take(field);
        if (value.equals(Fields.DONT_KNOW)) {
            answers.dontKnow(statement, aspect);
        } else if (isNumber(value) && statement.scale().contains(Integer.parseInt(value))) {
            answers.rate(statement, aspect, Integer.parseInt(value));
        } else {
            answers.leaveOpen(statement, aspect);
            refuse(!value.isEmpty(), field, FieldProblem.Kind.OFF_SCALE);
        }
    }

    private void readChoice(ChoiceQuestion choice) {
        String value = take(choice.key());
        answers.choose(choice.key(), value);
        refuse(!value.isEmpty() && !choice.offers(value), choice.key(), FieldProblem.Kind.UNKNOWN_OPTION);
    }

    private void readText(OpenQuestion open) {
        String value = take(open.key()).replace("\r\n", "\n").replace("\0", "").strip();
        answers.write(open.key(), value);
        refuse(value.length() > open.maxLength(), open.key(), FieldProblem.Kind.TEXT_TOO_LONG);
    }

    private String take(String field) {
        asked.add(field);
        List<String> values = form.getOrDefault(field, List.of());
        refuse(values.size() > 1, field, FieldProblem.Kind.TWICE);
        return values.isEmpty() ? "" : values.get(0);
    }

    private void refuseOthers() {
        form.keySet().forEach(field -> refuse(!asked.contains(field), field, FieldProblem.Kind.UNKNOWN_FIELD));
    }

    private void refuse(boolean condition, String field, FieldProblem.Kind kind) {
        if (condition) {
            problems.add(new FieldProblem(field, kind));
        }
    }

    private Map<String, String> shown() {
        Map<String, String> shown = new HashMap<>();
        form.forEach((field, values) -> shown.put(field, values.isEmpty() ? "" : values.get(0)));
        return shown;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,4}");
    }
}
