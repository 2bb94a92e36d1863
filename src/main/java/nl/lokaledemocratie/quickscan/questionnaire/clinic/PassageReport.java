package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the clinic says of one text.
 *
 * @param score by {@link FleschDouma}; empty for a text without words
 */
public record PassageReport(Passage passage, OptionalDouble score, List<Finding> findings) {

    public PassageReport {
        findings = List.copyOf(findings);
    }

    /** Whether something makes it harder to read; two questions in one are a fault but not a hard text. */
    boolean isHard() {
        return findings.stream()
                .map(Finding::rule)
                .anyMatch(rule -> rule != Rule.TWO_QUESTIONS && rule != Rule.LEADING);
    }
}
