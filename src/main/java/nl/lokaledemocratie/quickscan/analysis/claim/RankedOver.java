package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Collection;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;

/**
 * The set that a ranking word speaks of (METHOD.md 11b): how many of its cells are shown fully, with their mean alone, and not at all.
 * Cells without answers are not in the set.
 */
public record RankedOver(int shown, int meanOnly, int hidden) {

    /** What a sentence that ranks must say of its set. */
    public enum Scope {
        /** Everything is in it. */
        ALL,
        /** "die wij tonen" */
        SHOWN,
        /** "die wij volledig tonen" */
        FULLY_SHOWN
    }

    /** Counts the cells of a set. */
    public static RankedOver of(Collection<PublishedScore> cells) {
        int shown = (int) cells.stream().filter(Claims::isSayable).count();
        int hidden = count(cells, Visibility.HIDDEN);
        return new RankedOver(shown, cells.size() - count(cells, Visibility.NO_DATA) - hidden - shown, hidden);
    }

    private static int count(Collection<PublishedScore> cells, Visibility visibility) {
        return (int)
                cells.stream().filter(cell -> cell.visibility() == visibility).count();
    }

    public Scope scope() {
        if (meanOnly > 0) {
            return Scope.FULLY_SHOWN;
        }
        return hidden > 0 ? Scope.SHOWN : Scope.ALL;
    }
}
