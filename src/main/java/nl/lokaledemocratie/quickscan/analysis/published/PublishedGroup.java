package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.OptionalInt;

/**
 * A group as it may be shown; the number of respondents is public, also when small (METHOD.md 0.7).
 *
 * @param population number of people in the group, when known
 * @param closed     everyone in the group was invited personally
 */
public record PublishedGroup(String key, int respondents, OptionalInt population, boolean closed) {}
