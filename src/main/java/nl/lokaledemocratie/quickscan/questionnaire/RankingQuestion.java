package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/**
 * The most important few out of several, in order.
 *
 * @param top how many places there are
 */
public record RankingQuestion(String key, Prompt prompt, List<Option> options, int top) implements OptionQuestion {

    public RankingQuestion {
        options = List.copyOf(options);
        if (top < 1 || top > options.size()) {
            throw new IllegalArgumentException(key + " cannot rank " + top + " of " + options.size());
        }
    }

    @Override
    public RankingQuestion prompt(Prompt other) {
        return new RankingQuestion(key, other, options, top);
    }

    @Override
    public <R> R accept(QuestionVisitor<R> visitor) {
        return visitor.ranking(this);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.RANKING;
    }

    @Override
    public int mostChosen() {
        return top;
    }
}
