package nl.lokaledemocratie.quickscan.paper.web;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;

/**
 * A form as it is being typed.
 *
 * @param number    how many forms wait already
 * @param receipt   tells this form from every other one, also when it is sent again
 * @param twice     whether every form is typed a second time
 * @param typed     what was typed, by column
 * @param first     what was typed before in the same field of the same form; only in the second round
 * @param problems  what is wrong, by column
 * @param empty     how many fields were empty when the clerk was asked about it
 */
public record TypedForm(
        Audience audience,
        List<TypedQuestion> questions,
        int number,
        UUID receipt,
        boolean twice,
        Map<String, String> typed,
        Map<String, String> first,
        Map<String, FileProblem> problems,
        int empty) {

    /** An empty one. */
    static TypedForm blank(Audience audience, List<TypedQuestion> questions, int number, boolean twice) {
        return new TypedForm(audience, questions, number, UUID.randomUUID(), twice, Map.of(), Map.of(), Map.of(), 0);
    }

    public String value(String column) {
        return typed.getOrDefault(column, "");
    }

    /** What was typed there the first time, where it was something else. */
    public boolean differs(String column) {
        return isSecond() && !typed.isEmpty() && !before(column).equals(value(column));
    }

    public String before(String column) {
        return first.getOrDefault(column, "");
    }

    public boolean isSecond() {
        return !first.isEmpty();
    }

    public boolean hasProblem(String column) {
        return problems.containsKey(column);
    }

    public FileProblem problem(String column) {
        return requireNonNull(problems.get(column));
    }

    /** Whether the problem that stands at a column is about the whole form. */
    public boolean isWhole(String column) {
        return hasProblem(column) && problem(column).code() == FileProblem.Code.NO_ANSWERS;
    }

    /** The field to begin at: the first that is wrong, different or empty; never one for own words, in which Enter begins a line. */
    public String start() {
        List<String> columns = columns();
        return columns.stream()
                .filter(column -> hasProblem(column) || differs(column))
                .findFirst()
                .or(() -> emptyFields().map(TypedQuestion.Field::column).findFirst())
                .orElse(columns.get(0));
    }

    public boolean isDifferent() {
        return columns().stream().anyMatch(this::differs);
    }

    List<String> columns() {
        return questions.stream()
                .flatMap(question -> question.fields().stream())
                .map(TypedQuestion.Field::column)
                .toList();
    }

    /** How many fields, other than for own words, have nothing in them. */
    int countEmpty() {
        return (int) emptyFields().count();
    }

    private Stream<TypedQuestion.Field> emptyFields() {
        return questions.stream()
                .flatMap(question -> question.fields().stream())
                .filter(field -> !field.isWords() && value(field.column()).isEmpty());
    }

    /** In the words of the file. */
    Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        questions.forEach(question -> question.fields()
                .forEach(field -> cells.put(field.column(), question.stored(field, value(field.column())))));
        return cells;
    }

    /** The form that was sent, not a new one. */
    TypedForm as(UUID sent) {
        return new TypedForm(audience, questions, number, sent, twice, typed, first, problems, empty);
    }

    TypedForm with(
            Map<String, String> nowTyped, Map<String, String> before, Map<String, FileProblem> wrong, int asked) {
        return new TypedForm(audience, questions, number, receipt, twice, nowTyped, before, wrong, asked);
    }
}
