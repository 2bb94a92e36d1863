package nl.lokaledemocratie.quickscan.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The accounts of the staff. */
@ApplicationScoped
@Transactional
public class Accounts implements PanacheRepositoryBase<Account, String> {

    /** Makes an account whose password is shown once and must be replaced at the first visit; returns that password. */
    public String createWithOneTimePassword(NewAccount account) {
        String password = Passwords.generate();
        persist(new Account(unused(account), Passwords.hash(password), true));
        return password;
    }

    /**
     * Makes an account with a password of its own.
     *
     * @throws AccountExistsException when the name is taken
     */
    public Account create(NewAccount account, String password) {
        Account entity = new Account(unused(account), Passwords.hash(password), false);
        persist(entity);
        return entity;
    }

    private NewAccount unused(NewAccount account) {
        if (find(account.username()).isPresent()) {
            throw new AccountExistsException(account.username());
        }
        return account;
    }

    /** The same, whatever the account is now. */
    public String resetPassword(String username) {
        return resetPassword(username, account -> true);
    }

    /**
     * Gives the account a new one-time password and returns it.
     *
     * @param asSeen whether the account is still what its changer looked at
     * @throws AccountChangedException when it is not
     */
    public String resetPassword(String username, Predicate<Account> asSeen) {
        String password = Passwords.generate();
        Account account = take(username, asSeen);
        account.changePassword(Passwords.hash(password), true);
        return password;
    }

    /** Replaces the password when the current one is right; tells whether it was. */
    public boolean changePassword(String username, String current, String replacement) {
        if (!Passwords.isAcceptable(replacement)) {
            throw new IllegalArgumentException("The new password is too short or too long");
        }
        Optional<Account> account = findByPassword(username, current);
        account.ifPresent(found -> found.changePassword(Passwords.hash(replacement), false));
        return account.isPresent();
    }

    /** The same, whatever the account is now. */
    public void disable(String username) {
        disable(username, account -> true);
    }

    /**
     * Switches the account off.
     *
     * @param asSeen whether the account is still what its changer looked at
     * @throws AccountChangedException when it is not
     */
    public void disable(String username, Predicate<Account> asSeen) {
        take(username, asSeen).setDisabled(true);
    }

    /** The same, whatever the account is now. */
    public void enable(String username) {
        enable(username, account -> true);
    }

    /**
     * Lets the account sign in again.
     *
     * @param asSeen whether the account is still what its changer looked at
     * @throws AccountChangedException when it is not
     */
    public void enable(String username, Predicate<Account> asSeen) {
        take(username, asSeen).setDisabled(false);
    }

    /** The account while nobody else changes it. */
    private Account take(String username, Predicate<Account> asSeen) {
        Account account = get(username);
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (!asSeen.test(account)) {
            throw new AccountChangedException(account.username());
        }
        return account;
    }

    public Account get(String username) {
        return find(username).orElseThrow(() -> new IllegalArgumentException("No account " + username));
    }

    public Optional<Account> find(String username) {
        return findByIdOptional(NewAccount.normalise(username));
    }

    /** The account that may be used with this password; takes as long when there is none. */
    public Optional<Account> findByPassword(String username, String password) {
        Optional<Account> account = find(username);
        boolean right = Passwords.matches(password, account.map(found -> found.passwordHash()));
        return account.filter(found -> right && !found.disabled());
    }

    /** Signs out everywhere. */
    public void endSessions(String username) {
        get(username).endSessions();
    }

    /** The account behind a session, unless that was ended since. */
    public Optional<Account> findBySession(Session session) {
        return find(session.username())
                .filter(account -> !account.disabled() && account.sessionStamp() == session.stamp());
    }

    public List<Account> list() {
        return listAll(Sort.by("role", "username"));
    }
}
