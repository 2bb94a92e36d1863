package nl.lokaledemocratie.quickscan.analysis;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The place of one number in the results: level × group × key × aspect (METHOD.md 12). {@link Codebook} knows which there are, and
 * their order.
 *
 * @param key item, theme or core value, after the level
 */
public record Cell(Level level, String group, String key, Aspect aspect) {

    /** The same of another group. */
    public Cell in(String other) {
        return new Cell(level, other, key, aspect);
    }

    /** The same of another aspect. */
    public Cell of(Aspect other) {
        return new Cell(level, group, key, other);
    }

    /** Of one item, in the same group and aspect. */
    public Cell ofItem(String item) {
        return new Cell(Level.ITEM, group, item, aspect);
    }

    /** Whether it is now of a theme: of these alone it is looked whether groups or scans differ remarkably (METHOD.md 11). */
    public boolean isThemeNow() {
        return level == Level.THEME && aspect == Aspect.NOW;
    }
}
