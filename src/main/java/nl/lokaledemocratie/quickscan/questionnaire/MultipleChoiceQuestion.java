package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/**
 * A choice of any number out of several.
 *
 * @param mostChosen how many one may choose
 */
public record MultipleChoiceQuestion(String key, Prompt prompt, List<Option> options, int mostChosen)
        implements OptionQuestion {

    public MultipleChoiceQuestion {
        options = List.copyOf(options);
        if (mostChosen < 1 || mostChosen > options.size()) {
            throw new IllegalArgumentException(key + " cannot have " + mostChosen + " of " + options.size());
        }
    }

    @Override
    public MultipleChoiceQuestion prompt(Prompt other) {
        return new MultipleChoiceQuestion(key, other, options, mostChosen);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.choices(this);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CHOICES;
    }
}
