package nl.lokaledemocratie.quickscan.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.AccessConfig;

/**
 * Limits how many wrong passwords are tried. What strangers do never counts for a device that the account signed in with before, so that
 * nobody can lock somebody else out of the place where they work. A stranger is held to so many attempts for a name, and so many in all;
 * a name is held to so many by all strangers together, at all instances: with 100 in a quarter of an hour, 10,000 a day, a password of which one in a million
 * guesses is right stands for months.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final String BETWEEN = " ";
    private static final String KNOWN = "known ";
    private static final String PLACE_FOR_NAME = "place for name ";
    private static final String PLACE = "place ";
    private static final String NAME = "name ";

    private final AttemptCounts counts;
    private final int limit;
    private final int limitInAll;

    @Inject
    public SignInAttempts(AccessConfig config, AttemptCounts counts) {
        this.counts = counts;
        this.limit = config.attempts();
        this.limitInAll = config.attemptsInAll();
    }

    /**
     * Counts an attempt of a stranger; false when there were too many of late. What one place is refused does not count for the name.
     *
     * @param username normalised
     * @param place    where the stranger is
     */
    boolean mayTry(String username, String place) {
        return counts.isLeft(PLACE + place, limitInAll)
                && counts.count(PLACE_FOR_NAME + username + BETWEEN + place, limit)
                && counts.count(PLACE + place, limitInAll)
                && counts.count(NAME + username, limitInAll);
    }

    /** After a right password a stranger starts afresh with this name, and the attempt was no wrong one. */
    void succeeded(String username, String place) {
        giveBack(username, place);
        counts.forget(PLACE_FOR_NAME + username + BETWEEN + place);
    }

    /** The attempt was not looked at. */
    void giveBack(String username, String place) {
        counts.giveBack(PLACE_FOR_NAME + username + BETWEEN + place);
        counts.giveBack(PLACE + place);
        counts.giveBack(NAME + username);
    }

    /** The same for a device that is known, or a session. */
    boolean mayTryKnown(String device) {
        return counts.count(KNOWN + device, limit);
    }

    void succeededKnown(String device) {
        counts.forget(KNOWN + device);
    }

    void giveBackKnown(String device) {
        counts.giveBack(KNOWN + device);
    }
}
