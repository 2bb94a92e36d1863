package nl.lokaledemocratie.quickscan.analysis.claim;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;

/** How sure a change since the previous scan is, in the order in which it is said (METHOD.md 4b, 10 and 11). */
public enum Sureness {
    REMARKABLE,
    SMALL,
    EQUIVALENT,
    UNDECIDED,
    UNTESTED;

    /** That of a change. */
    public static Sureness of(PublishedChange change, Findings findings) {
        Cell cell = change.cell();
        boolean remarkable = findings.remarkable(RemarkableKind.TREND).stream()
                .anyMatch(row -> row.cells().get(0).equals(cell));
        if (remarkable) {
            return REMARKABLE;
        }
        return findings.verdict(cell)
                .map(kind -> switch (kind) {
                    case EQUIVALENT -> EQUIVALENT;
                    case SMALL -> SMALL;
                    case UNDECIDED -> UNDECIDED;
                    case CEILING, UNRELIABLE_GAP -> UNTESTED;
                })
                .orElse(UNTESTED);
    }

    /** Whether it is said with its size. */
    public boolean isSized() {
        return this != EQUIVALENT && this != UNDECIDED;
    }
}
