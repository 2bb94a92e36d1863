package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

/** What is asked about a statement: how it is now, how it should be. The gap is derived from both: wish minus now. */
public enum Aspect {
    NOW,
    WISH,
    GAP;

    /** All of them, in order. */
    public static final List<Aspect> ALL = List.of(values());

    /** The aspects that are asked; {@link #GAP} is only ever computed. */
    public static final List<Aspect> ASKED = List.of(NOW, WISH);

    /** The word of METHOD.md section 14, in files and JSON: {@code now}, {@code wish} or {@code gap}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
