package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A whole number between two bounds.
 *
 * @param unit what is counted, shown after the field
 */
public record NumberQuestion(String key, Prompt prompt, int min, int max, Optional<LocalizedText> unit)
        implements Question {

    public NumberQuestion {
        if (min > max) {
            throw new IllegalArgumentException(key + " allows nothing between " + min + " and " + max);
        }
    }

    public boolean contains(int value) {
        return min <= value && value <= max;
    }

    @Override
    public NumberQuestion prompt(Prompt other) {
        return new NumberQuestion(key, other, min, max, unit);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.number(this);
    }

    @Override
    public List<OfferedAnswer> offered() {
        return List.of();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMBER;
    }
}
