package nl.lokaledemocratie.quickscan.access.session;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.web.Attempts;

/** Limits how often a user name is tried. */
@ApplicationScoped
public class SignInAttempts {

    private final Attempts tried;

    @Inject
    public SignInAttempts(AccessConfig config, Clock clock) {
        this.tried = new Attempts(config.attempts(), config.attemptWindow(), clock);
    }

    /** Counts an attempt; false when there were too many of late. */
    public boolean mayTry(String username) {
        return tried.count(NewAccount.normalise(username));
    }

    /** After a right password the name starts afresh. */
    void forget(String username) {
        tried.forget(NewAccount.normalise(username));
    }
}
