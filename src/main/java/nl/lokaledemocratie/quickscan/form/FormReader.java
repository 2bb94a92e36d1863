package nl.lokaledemocratie.quickscan.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/** Takes the fields of a form one by one and keeps what is wrong with them. */
public final class FormReader {

    private final FormValues form;
    private final Set<String> taken;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param frame fields that are in every form and hold no answer */
    public FormReader(FormValues form, Set<String> frame) {
        this.form = form;
        this.taken = new HashSet<>(frame);
    }

    /** The one value of a field. */
    public String take(String field) {
        refuse(takeAll(field).size() > 1, new FieldProblem(field, FieldProblem.Kind.TWICE));
        return form.get(field);
    }

    List<String> takeAll(String field) {
        taken.add(field);
        return form.all(field).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Words of the respondent's own, at most so many characters; a line end counts as one, as it does in the browser. */
    public String takeText(String field, int maxLength) {
        String text = CleanText.text(take(field));
        refuse(
                text.length() > maxLength,
                new FieldProblem(field, FieldProblem.Kind.TEXT_TOO_LONG, text.length(), maxLength));
        return text;
    }

    public void refuse(boolean condition, FieldProblem problem) {
        if (condition) {
            problems.add(problem);
        }
    }

    /** Everything that is wrong, with the fields that nobody took. */
    public List<FieldProblem> problems() {
        form.fields().stream()
                .filter(field -> !taken.contains(field))
                .forEach(field -> problems.add(new FieldProblem(field, FieldProblem.Kind.UNKNOWN_FIELD)));
        return List.copyOf(problems);
    }
}
