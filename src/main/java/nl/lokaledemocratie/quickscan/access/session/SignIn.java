package nl.lokaledemocratie.quickscan.access.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Session;

/** Signing in with user name and password, and out again. */
@ApplicationScoped
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    SignInAttempts attempts;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentVertxRequest request;

    /** Gives the browser a session when name and password are right; tells whether they were. */
    public boolean signIn(String username, String password) {
        if (!attempts.mayTry(username)) {
            return false;
        }
        return accounts.findByPassword(username, password)
                .map(account -> {
                    attempts.forget(username);
                    cookie.give(Session.of(account), request.getCurrent());
                    return true;
                })
                .orElse(false);
    }

    /** Ends all sessions of who makes the request, also copies of its cookie. */
    public void signOut() {
        cookie.find(request.getCurrent())
                .flatMap(brought -> accounts.findBySession(brought.session()))
                .ifPresent(account -> accounts.endSessions(account.username()));
        cookie.takeBack(request.getCurrent());
    }

    /** Replaces the password and goes on in a session of its own; all others end. */
    public boolean changePassword(String username, String current, String replacement) {
        boolean changed = attempts.mayTry(username) && accounts.changePassword(username, current, replacement);
        if (changed) {
            cookie.give(Session.of(accounts.get(username)), request.getCurrent());
        }
        return changed;
    }
}
