package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the clinic says of one text.
 *
 * @param score by {@link FleschDouma}; empty for a text without words
 */
public record PassageReport(Passage passage, OptionalDouble score, List<Finding> findings) {

    private static final Set<Rule> NO_WORDS = Set.of(Rule.TWO_QUESTIONS, Rule.LEADING, Rule.MANY_ESTIMATES);

    public PassageReport {
        findings = List.copyOf(findings);
    }

    /** The same with something more to say of it. */
    PassageReport and(Finding more) {
        return new PassageReport(
                passage,
                score,
                Stream.concat(findings.stream(), Stream.of(more)).toList());
    }

    /** Whether something makes it harder to read; two questions in one are a fault but not a hard text. */
    boolean isHard() {
        return findings.stream().map(Finding::rule).anyMatch(rule -> !NO_WORDS.contains(rule));
    }
}
