package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;

/** What may be said of how many of a group took part (METHOD.md 0). */
public enum Turnout {
    /** Everyone of a closed group. */
    EVERYONE,
    /** Nearly everyone of it: so many of so many. */
    MOST,
    /** Some of those who were invited. */
    PART,
    /** A closed group of unknown size. */
    SOME,
    /** More than the group is said to have. */
    EXCEEDED,
    /** An open group: who wanted to. */
    SELF;

    /** Of a group as it was published. */
    public static Turnout of(PublishedGroup group) {
        return of(group.closed(), group.population(), group.respondents());
    }

    /** Of a group of so many people, when that is known. */
    public static Turnout of(boolean closed, OptionalInt population, int respondents) {
        if (!closed) {
            return SELF;
        }
        return population.isEmpty() ? SOME : of(respondents, population.getAsInt());
    }

    private static Turnout of(int respondents, int people) {
        if (respondents >= people) {
            return respondents > people ? EXCEEDED : EVERYONE;
        }
        double most = AnalysisSettings.STANDARD.closedResponseBounds();
        return (double) respondents / people >= most ? MOST : PART;
    }
}
