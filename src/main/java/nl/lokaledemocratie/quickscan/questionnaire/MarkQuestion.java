package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** A report mark from 1 to 10, as Dutch schools give them, with "weet ik niet". It belongs to no theme. */
public record MarkQuestion(String key, Prompt prompt) implements RatedQuestion {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    @Override
    public MarkQuestion prompt(Prompt other) {
        return new MarkQuestion(key, other);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.mark(this);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MARK;
    }

    @Override
    public Set<Aspect> aspects() {
        return Set.of(Aspect.NOW);
    }

    @Override
    public int min() {
        return LOWEST;
    }

    @Override
    public int max() {
        return HIGHEST;
    }

    @Override
    public Optional<LocalizedText> label(int point) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalizedText> dontKnow() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalizedText> question(Aspect aspect) {
        return Optional.empty();
    }
}
