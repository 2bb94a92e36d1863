package nl.lokaledemocratie.quickscan.analysis.claim;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;

/** How sure a change since the previous scan is, in the order in which it is said (METHOD.md 4b, 10 and 11). */
public enum Sureness {
    REMARKABLE,
    /** More than chance and more than little, and not among the few that are named as remarkable. */
    DIFFERENT,
    SMALL,
    EQUIVALENT,
    UNDECIDED,
    UNTESTED;

    /** Half of the last printed decimal, in scale points. */
    private static final double LEAST = 0.05;

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
                .orElse(isTested(findings) && !isAlike(change) ? DIFFERENT : UNTESTED);
    }

    /** What was stored before verdicts were told has none of them. */
    private static boolean isTested(Findings findings) {
        return findings.notes().stream()
                .anyMatch(note ->
                        note.kind() != PublishedNote.Kind.CEILING && note.kind() != PublishedNote.Kind.UNRELIABLE_GAP);
    }

    /** Whether both means are printed as the same number. */
    private static boolean isAlike(PublishedChange change) {
        return Math.abs(change.change()) < LEAST;
    }

    /** Whether it is said with its size. */
    public boolean isSized() {
        return this != EQUIVALENT && this != UNDECIDED;
    }
}
