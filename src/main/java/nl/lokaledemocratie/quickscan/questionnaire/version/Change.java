package nl.lokaledemocratie.quickscan.questionnaire.version;

import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;

/**
 * One thing that differs between two versions.
 *
 * @param where  what it is about when that is not the question itself: a language, a part with its key
 * @param step   the smallest step of the version number that this asks for
 * @param before as it was, empty when it was not there
 * @param after  as it is now, empty when it is not there any more
 */
public record Change(What what, String where, VersionStep step, String before, String after) {

    /** The kinds of difference. */
    public enum What {
        TEXT,
        HELP,
        EXAMPLE,
        LABELS,
        UNIT,
        SCALE,
        REVERSE,
        THEME,
        CORE_VALUES,
        ASKS,
        ESTIMATED_BY,
        ASKED_TO,
        SHOW_WHEN,
        REQUIRED,
        OPTIONS,
        EXCLUSIVE,
        MAX_CHOICES,
        TOP,
        WEIGHTING,
        BOUNDS,
        MAX_LENGTH,
        KIND,
        ORGANISATION,
        LANGUAGES,
        UNCHECKED_TRANSLATIONS,
        PART,
        ACCESS,
        ESTIMATE_OF,
        TIPS,
        OWN_QUESTIONS,
        ORDER
    }

    /** Whether only words differ. */
    public boolean isWording() {
        return switch (what) {
            case TEXT, HELP, EXAMPLE, LABELS, UNIT -> true;
            default -> false;
        };
    }
}
