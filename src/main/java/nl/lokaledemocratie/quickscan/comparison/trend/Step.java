package nl.lokaledemocratie.quickscan.comparison.trend;

import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Sureness;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;

/**
 * From one scan to the next.
 *
 * @param before number of the earlier scan, from 0
 * @param after  number of the later one
 * @param change over the statements that both asked; empty when there is none to show
 * @param sureness of the change
 * @param why    there is none
 */
public record Step(
        int before, int after, Optional<PublishedChange> change, Optional<Sureness> sureness, Optional<Why> why) {

    /** Why nothing can be said of a step; not told is which of two scans is to blame. */
    public enum Why {
        /** The later scan was not set beside an earlier one that may be read. */
        NOT_SET,
        /** No statement of the theme was asked in both with the same words. */
        OTHER_STATEMENTS,
        /** Fewer than ten answers in one of both, or not shown. */
        NOT_SHOWN
    }

    static Step of(int before, Wave earlier, int after, Wave later, String group, String theme, Aspect aspect) {
        Cell cell = new Cell(Level.THEME, group, theme, aspect);
        return later.findings().changes().stream()
                .filter(change -> change.cell().equals(cell))
                .findFirst()
                .map(change -> new Step(
                        before,
                        after,
                        Optional.of(change),
                        Optional.of(Sureness.of(change, later.findings())),
                        Optional.empty()))
                .orElseGet(() -> without(
                        before,
                        after,
                        isAskedAlike(earlier, later, group, theme, aspect) ? Why.NOT_SHOWN : Why.OTHER_STATEMENTS));
    }

    static Step without(int before, int after, Why why) {
        return new Step(before, after, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    private static boolean isAskedAlike(Wave earlier, Wave later, String group, String theme, Aspect aspect) {
        if (earlier.questionnaire().findAudience(group).isEmpty()) {
            return false;
        }
        Set<String> alike = VersionDiff.comparableItems(earlier.questionnaire(), later.questionnaire());
        return later.questionnaire().statements().stream()
                .filter(statement -> statement.theme().equals(theme) && statement.asks(aspect))
                .anyMatch(statement -> alike.contains(statement.key()));
    }
}
