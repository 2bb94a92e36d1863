package nl.lokaledemocratie.quickscan.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;

/**
 * A closed scan as the comparison knows it.
 *
 * @param organisation official code
 * @param name         name of the organisation
 * @param title        what the organisation calls this scan
 * @param province     name of the province it lies in, if it lies in one
 * @param inhabitants  number of inhabitants, when known
 * @param fictional    demonstration content
 */
public record ComparedScan(
        UUID id,
        String organisation,
        String name,
        String title,
        Optional<String> province,
        OptionalInt inhabitants,
        LocalDate closedOn,
        boolean fictional,
        PublishedResult result) {

    /** Whether it tells anything: a scan that hardly anybody answered has nothing to show, and replaces no earlier one. */
    boolean holdsResults() {
        return result.scores().stream().anyMatch(score -> score.visibility().isShown());
    }
}
