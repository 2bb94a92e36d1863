package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;

/**
 * What a group thinks that another answers, beside what that did answer; row of section {@code estimates} of METHOD.md 14, by section
 * 5b. It measures the distance to who took part. No person's estimate is set beside another answer of that person.
 *
 * @param cell        an item or a theme, aspect {@code EST}
 * @param partOfTheme of a theme: not all its items are estimated, and both sides are about those that are
 * @param estimate    the estimates
 * @param versus      a is the estimates, b now of the estimated group over the same items
 */
public record EstimateResult(Cell cell, boolean partOfTheme, MeanEstimate estimate, Difference versus) {

    /** Mean estimate minus mean answer; empty when a side has none. */
    public OptionalDouble misjudgement() {
        return versus.difference();
    }

    public EstimateResult withHolm(OptionalDouble adjusted) {
        return new EstimateResult(cell, partOfTheme, estimate, versus.withHolm(adjusted));
    }
}
