package nl.lokaledemocratie.quickscan.access;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The passwords of accounts. Hashing one is slow, so it happens in no transaction and with no connection to the database in hand, and in
 * {@link HashingTurns}: one queue for strangers, another for who is known, so that the first cannot keep out the second. Everything here
 * throws {@link TooBusyException} when there was no turn.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class AccountPasswords {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HashingTurns strangers = new HashingTurns(AT_ONCE, WAITING, PATIENCE);
    private final HashingTurns known = new HashingTurns(AT_ONCE, WAITING, PATIENCE);

    @Inject
    Accounts accounts;

    /** Makes an account whose password is shown once and must be replaced at the first visit; returns that password. */
    public String createWithOneTimePassword(NewAccount account) {
        accounts.requireUnused(account);
        String password = Passwords.generate();
        accounts.create(account, hash(password), true);
        return password;
    }

    /**
     * Makes an account with a password of its own.
     *
     * @throws AccountExistsException when the name is taken
     */
    public Account create(NewAccount account, String password) {
        accounts.requireUnused(account);
        return accounts.create(account, hash(password), false);
    }

    /**
     * The account of who signed in elsewhere, made or changed to what was told there. Its password is one that nobody knows.
     *
     * @throws AccountExistsException when the name is of an account of ours
     */
    public Account confirm(NewAccount told, LocalDate day) {
        String hash =
                accounts.find(told.username()).map(Account::passwordHash).orElseGet(() -> hash(Passwords.generate()));
        return accounts.confirm(told, day, hash);
    }

    /** Makes an account when there is none at all yet; tells whether it did. */
    boolean createFirst(NewAccount account, String password) {
        String hash = known.take(() -> Passwords.hash(password));
        return accounts.createFirst(account, hash);
    }

    /** The same, whatever the account is now. */
    public String reset(String username) {
        return reset(username, account -> true);
    }

    /**
     * Gives the account a new one-time password and returns it.
     *
     * @param asSeen whether the account is still what its changer looked at
     * @throws AccountChangedException when it is not
     */
    public String reset(String username, Predicate<Account> asSeen) {
        String password = Passwords.generate();
        accounts.changePassword(username, asSeen, hash(password), true);
        return password;
    }

    /**
     * Replaces the password when the current one is right; tells whether it was.
     *
     * @throws AccountChangedException when somebody else replaced it meanwhile
     */
    public boolean change(String username, String current, String replacement) {
        if (!Passwords.isAcceptable(replacement)) {
            throw new IllegalArgumentException("The new password is too short or too long");
        }
        Optional<Account> account = findByPassword(username, current);
        account.ifPresent(found -> accounts.changePassword(
                found.username(), now -> now.passwordHash().equals(found.passwordHash()), hash(replacement), false));
        return account.isPresent();
    }

    /** The account that may be used with this password. */
    public Optional<Account> findByPassword(String username, String password) {
        return check(accounts.find(username), password, known);
    }

    /** The same for who is not known yet; takes as long when there is no such account. */
    public Optional<Account> findForStranger(Optional<Account> account, String password) {
        return check(account, password, strangers);
    }

    /** The same for who signed in before with the same device. */
    public Optional<Account> findForKnown(Account account, String password) {
        return check(Optional.of(account), password, known);
    }

    private Optional<Account> check(Optional<Account> account, String password, HashingTurns turns) {
        boolean right = turns.take(() -> Passwords.matches(password, account.map(Account::passwordHash)));
        return account.filter(found -> right && accounts.takesPassword(found));
    }

    String hash(String password) {
        return known.take(() -> Passwords.hash(password));
    }
}
