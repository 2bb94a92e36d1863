package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody must have answered to a question on an earlier page.
 *
 * @param aspect  which rating of a statement is meant; empty for any other kind of question
 * @param answers option keys, points or {@link Question.OfferedAnswer#DONT_KNOW}; any of them will do
 */
public record Condition(String question, Optional<Aspect> aspect, Set<String> answers) {

    /** By letter, and 10 after 9. */
    private static final Comparator<String> IN_ORDER =
            Comparator.comparing(answer -> answer.matches("\\d") ? "0" + answer : answer);

    public Condition {
        answers = Set.copyOf(answers);
    }

    /** As it stands in a file: {@code luisteren.now: 1, 2}. */
    @Override
    public String toString() {
        return question + aspect.map(part -> "." + part.key()).orElse("") + ": "
                + answers.stream().sorted(IN_ORDER).collect(Collectors.joining(", "));
    }
}
