package nl.lokaledemocratie.quickscan.analysis;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The place of one number in the results: level × group × key × aspect (METHOD.md 12).
 *
 * @param key item, theme or core value, after the level
 */
public record Cell(Level level, String group, String key, Aspect aspect) {}
