package nl.lokaledemocratie.quickscan.access.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.access.TooBusyException;
import nl.lokaledemocratie.quickscan.access.factor.SecondSteps;
import nl.lokaledemocratie.quickscan.access.kept.KnownDevices;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.web.RemotePlace;

/** Signing in with user name and password, and out again. */
@ApplicationScoped
public class SignIn {

    @Inject
    Halfway halfway;

    @Inject
    SecondSteps steps;

    @Inject
    AuditLog log;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    SignInAttempts attempts;

    @Inject
    SessionCookie cookie;

    @Inject
    KnownDevices devices;

    @Inject
    CurrentVertxRequest request;

    /** Gives the browser a session when name and password are right. */
    public SignInResult signIn(String typed, String password) {
        String username = NewAccount.normalise(typed);
        if (!NewAccount.isUsername(username)) {
            return SignInResult.WRONG;
        }
        Optional<Account> account = accounts.find(username);
        Optional<String> device = account.flatMap(found -> devices.find(request.getCurrent(), found));
        return device.map(known -> known(account.get(), password, known))
                .filter(result -> result != SignInResult.TOO_MANY)
                .orElseGet(() -> stranger(username, account, password));
    }

    private SignInResult known(Account account, String password, String device) {
        if (!attempts.mayTryKnown(device)) {
            return SignInResult.TOO_MANY;
        }
        try {
            Optional<Account> right = passwords.findForKnown(account, password);
            right.ifPresent(found -> attempts.succeededKnown(device));
            return right.map(this::letIn).orElse(SignInResult.WRONG);
        } catch (TooBusyException e) {
            attempts.giveBackKnown(device);
            return SignInResult.BUSY;
        }
    }

    private SignInResult stranger(String username, Optional<Account> account, String password) {
        String place = RemotePlace.of(request.getCurrent().request());
        if (!attempts.mayTry(username, place)) {
            return SignInResult.TOO_MANY;
        }
        try {
            Optional<Account> right = passwords.findForStranger(account, password);
            right.ifPresent(found -> attempts.succeeded(username, place));
            return right.map(this::letIn).orElse(SignInResult.WRONG);
        } catch (TooBusyException e) {
            attempts.giveBack(username, place);
            return SignInResult.BUSY;
        }
    }

    /** Who signs in in two steps is not in yet. */
    private SignInResult letIn(Account account) {
        if (account.secondStep()) {
            halfway.give(account, request.getCurrent());
            return SignInResult.CODE;
        }
        log.done(Act.SIGN_IN, StaffMember.of(account));
        let(account);
        return SignInResult.DONE;
    }

    /** Gives the browser a session of somebody whom the own organisation knows; a second step is taken there. */
    public void letInFromElsewhere(Account account) {
        log.done(Act.SIGN_IN, StaffMember.of(account));
        cookie.give(account, request.getCurrent());
    }

    /** Whether somebody gave the password a moment ago and is asked for a code. */
    public boolean isHalfway() {
        return halfway.find(request.getCurrent()).isPresent();
    }

    /** The second step: gives the browser a session when the code is right. */
    public SignInResult secondStep(String code) {
        Optional<Account> found = halfway.find(request.getCurrent());
        if (found.isEmpty()) {
            return SignInResult.WRONG;
        }
        Account account = found.get();
        String guesser = "code " + devices.find(request.getCurrent(), account).orElse(account.username());
        if (!attempts.mayTryKnown(guesser)) {
            return SignInResult.TOO_MANY;
        }
        if (!steps.use(account.username(), code)) {
            return SignInResult.CODE;
        }
        attempts.succeededKnown(guesser);
        halfway.takeBack(request.getCurrent());
        log.done(Act.SIGN_IN, StaffMember.of(account));
        let(account);
        return SignInResult.DONE;
    }

    private void let(Account account) {
        cookie.give(account, request.getCurrent());
        devices.remember(request.getCurrent(), account);
    }

    /** Ends all sessions of who makes the request, also copies of its cookie. */
    public void signOut() {
        cookie.find(request.getCurrent())
                .flatMap(brought -> accounts.findBySession(brought.session()))
                .ifPresent(account -> {
                    accounts.endSessions(account.username());
                    log.done(Act.SIGN_OUT, StaffMember.of(account));
                });
        cookie.takeBack(request.getCurrent());
    }

    /** Replaces the password and goes on in a session of its own; all others end. Attempts of strangers do not count here. */
    public SignInResult changePassword(String username, String current, String replacement) {
        if (!attempts.mayTryKnown(username)) {
            return SignInResult.TOO_MANY;
        }
        try {
            boolean changed = passwords.change(username, current, replacement);
            if (changed) {
                attempts.succeededKnown(username);
                log.done(Act.PASSWORD_CHANGE, StaffMember.of(accounts.get(username)));
                let(accounts.get(username));
            }
            return result(changed);
        } catch (TooBusyException e) {
            attempts.giveBackKnown(username);
            return SignInResult.BUSY;
        }
    }

    private static SignInResult result(boolean right) {
        return right ? SignInResult.DONE : SignInResult.WRONG;
    }
}
