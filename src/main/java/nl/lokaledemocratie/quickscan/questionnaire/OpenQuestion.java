package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/** A question answered in the respondent's own words, with a maximum number of characters. */
public record OpenQuestion(String key, Prompt prompt, int maxLength) implements Question {

    public OpenQuestion {
        if (maxLength < 1) {
            throw new IllegalArgumentException("Open question " + key + " allows " + maxLength + " characters");
        }
    }

    @Override
    public OpenQuestion prompt(Prompt other) {
        return new OpenQuestion(key, other, maxLength);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.open(this);
    }

    @Override
    public List<OfferedAnswer> offered() {
        return List.of();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.OPEN;
    }
}
