package nl.lokaledemocratie.quickscan.questionnaire;

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
        LABELS,
        SCALE,
        REVERSE,
        THEME,
        CORE_VALUES,
        ASKS,
        ASKED_TO,
        OPTIONS,
        WEIGHTING,
        MAX_LENGTH,
        KIND,
        ORGANISATION,
        LANGUAGES,
        PART,
        ACCESS,
        ORDER
    }

    /** Whether only words differ. */
    public boolean isWording() {
        return what == What.TEXT || what == What.LABELS;
    }
}
