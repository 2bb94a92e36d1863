package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/**
 * What is asked about a statement: how it is now, how it should be. The gap is derived from both: wish minus now. Of some statements is
 * asked too what another group would answer to now.
 */
public enum Aspect {
    NOW,
    WISH,
    GAP,
    /** What somebody thinks that the estimated group answers to now, on average. */
    EST;

    /** What is told of a group's own view, in order. */
    public static final List<Aspect> ALL = List.of(NOW, WISH, GAP);

    /** The aspects that are asked of everybody; {@link #GAP} is only ever computed. */
    public static final List<Aspect> ASKED = List.of(NOW, WISH);

    /** All that a sheet can hold an answer to, in order. */
    public static final List<Aspect> RATED = List.of(NOW, WISH, EST);

    /** The word of METHOD.md section 14, in files and JSON: {@code now}, {@code wish}, {@code gap} or {@code est}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
