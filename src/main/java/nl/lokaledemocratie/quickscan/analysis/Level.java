package nl.lokaledemocratie.quickscan.analysis;

/** What a score is about: one statement, a theme, or a core value. */
public enum Level {
    ITEM,
    THEME,
    VALUE
}
