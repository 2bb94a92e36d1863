package nl.lokaledemocratie.quickscan.analysis.disclosure;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;

/**
 * The difference between two groups as it may be shown (METHOD.md 12, rule 6); there is none when one of the two is hidden.
 *
 * @param difference x̄_a − x̄_b in scale points; to one decimal when one of the two is MEAN_ONLY
 * @param detail     everything else, only when both are FULL
 */
public record PublishedDifference(Cell a, Cell b, double difference, Optional<Difference> detail) {}
