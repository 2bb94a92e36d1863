package nl.lokaledemocratie.quickscan.translation;

import java.util.List;

/** A translation file cannot be taken in; nothing was written. */
public final class TranslationRefusedException extends RuntimeException {

    private final transient List<TranslationProblem> problems;

    TranslationRefusedException(List<TranslationProblem> problems) {
        super(problems.size() + " problem(s) in a translation file");
        this.problems = List.copyOf(problems);
    }

    /** All of them, in the order of the file. */
    public List<TranslationProblem> problems() {
        return problems;
    }
}
