package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/**
 * A choice of one out of several, such as age class; background questions are coarse by design.
 *
 * @param weighting may be used to weight the answers of an open audience (METHOD.md 7)
 */
public record ChoiceQuestion(String key, Prompt prompt, List<Option> options, boolean weighting)
        implements OptionQuestion {

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public ChoiceQuestion prompt(Prompt other) {
        return new ChoiceQuestion(key, other, options, weighting);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.choice(this);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CHOICE;
    }

    @Override
    public int mostChosen() {
        return 1;
    }

    @Override
    public boolean isForWeighting() {
        return weighting;
    }
}
