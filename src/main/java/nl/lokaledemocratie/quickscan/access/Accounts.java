package nl.lokaledemocratie.quickscan.access;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
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
        create(account, password).oneTimePassword = true;
        return password;
    }

    /**
     * Makes an account with a password of its own.
     *
     * @throws AccountExistsException when the name is taken
     */
    public Account create(NewAccount account, String password) {
        if (find(account.username()).isPresent()) {
            throw new AccountExistsException(account.username());
        }
        Account entity = new Account();
        entity.username = account.username();
        entity.displayName = account.displayName();
        entity.role = account.role().key();
        entity.organisationCode = account.organisation().orElse(null);
        entity.passwordHash = Passwords.hash(password);
        persist(entity);
        return entity;
    }

    /** Gives the account a new one-time password and returns it. */
    public String resetPassword(String username) {
        String password = Passwords.generate();
        Account account = get(username);
        account.passwordHash = Passwords.hash(password);
        account.oneTimePassword = true;
        account.endSessions();
        return password;
    }

    /** Replaces the password when the current one is right; tells whether it was. */
    public boolean changePassword(String username, String current, String replacement) {
        if (!Passwords.isAcceptable(replacement)) {
            throw new IllegalArgumentException("The new password is too short or too long");
        }
        Optional<Account> account = findByPassword(username, current);
        account.ifPresent(found -> {
            found.passwordHash = Passwords.hash(replacement);
            found.oneTimePassword = false;
            found.endSessions();
        });
        return account.isPresent();
    }

    public void disable(String username) {
        Account account = get(username);
        account.disabled = true;
        account.endSessions();
    }

    public void enable(String username) {
        get(username).disabled = false;
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
        boolean right = Passwords.matches(password, account.map(found -> found.passwordHash));
        return account.filter(found -> right && !found.disabled);
    }

    /** Signs out everywhere. */
    public void endSessions(String username) {
        get(username).endSessions();
    }

    /** The account behind a session, unless that was ended since. */
    Optional<Account> findBySession(Session session) {
        return find(session.username()).filter(account -> !account.disabled && account.sessionStamp == session.stamp());
    }

    public List<Account> list() {
        return listAll(Sort.by("role", "username"));
    }
}
