package nl.lokaledemocratie.quickscan.access.session;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.web.Attempts;

/**
 * Limits how many wrong passwords are tried. What strangers do never counts for a device that the account signed in with before, so that
 * nobody can lock somebody else out of the place where they work. A stranger is held to so many attempts for a name, and so many in all;
 * a name is held to so many by all strangers together: with 100 in a quarter of an hour, 10,000 a day, a password of which one in a million
 * guesses is right stands for months.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final String BETWEEN = " ";

    private final Attempts known;
    private final Attempts ofPlaceForName;
    private final Attempts ofPlace;
    private final Attempts forName;

    @Inject
    public SignInAttempts(AccessConfig config, Clock clock) {
        this.known = new Attempts(config.attempts(), config.attemptWindow(), clock);
        this.ofPlaceForName = new Attempts(config.attempts(), config.attemptWindow(), clock);
        this.ofPlace = new Attempts(config.attemptsInAll(), config.attemptWindow(), clock);
        this.forName = new Attempts(config.attemptsInAll(), config.attemptWindow(), clock);
    }

    /**
     * Counts an attempt of a stranger; false when there were too many of late. What one place is refused does not count for the name.
     *
     * @param username normalised
     * @param place    where the stranger is
     */
    boolean mayTry(String username, String place) {
        return ofPlace.isLeft(place)
                && ofPlaceForName.count(username + BETWEEN + place)
                && ofPlace.count(place)
                && forName.count(username);
    }

    /** After a right password a stranger starts afresh with this name, and the attempt was no wrong one. */
    void succeeded(String username, String place) {
        giveBack(username, place);
        ofPlaceForName.forget(username + BETWEEN + place);
    }

    /** The attempt was not looked at. */
    void giveBack(String username, String place) {
        ofPlaceForName.giveBack(username + BETWEEN + place);
        ofPlace.giveBack(place);
        forName.giveBack(username);
    }

    /** The same for a device that is known, or a session. */
    boolean mayTryKnown(String device) {
        return known.count(device);
    }

    void succeededKnown(String device) {
        known.forget(device);
    }

    void giveBackKnown(String device) {
        known.giveBack(device);
    }
}
