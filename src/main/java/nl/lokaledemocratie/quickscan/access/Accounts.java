package nl.lokaledemocratie.quickscan.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The accounts of the staff. What is slow about them, their passwords, is of {@link AccountPasswords}. */
@ApplicationScoped
@Transactional
public class Accounts implements PanacheRepositoryBase<Account, String> {

    @Inject
    Event<PasswordChanged> changed;

    @Inject
    ElsewhereConfig elsewhere;

    /** Makes an account of what {@link AccountPasswords} hashed; a name that was taken meanwhile is refused as well. */
    Account create(NewAccount account, String hash, boolean oneTime) {
        requireUnused(account);
        Account entity = new Account(account, hash, oneTime);
        persist(entity);
        return entity;
    }

    /** Makes the very first account; false when there is one. Nobody else can make one at the same time. */
    boolean createFirst(NewAccount account, String hash) {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
        if (count() > 0) {
            return false;
        }
        persist(new Account(account, hash, false));
        return true;
    }

    /**
     * Says in time that a name is taken.
     *
     * @throws AccountExistsException when it is
     */
    void requireUnused(NewAccount account) {
        if (find(account.username()).isPresent()) {
            throw new AccountExistsException(account.username());
        }
    }

    /** Gives an account what {@link AccountPasswords} hashed, when it is still what its changer looked at. */
    void changePassword(String username, Predicate<Account> asSeen, String hash, boolean oneTime) {
        take(username, asSeen).changePassword(hash, oneTime);
        changed.fire(new PasswordChanged(username));
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

    /**
     * Holds the account until the transaction ends.
     *
     * @throws AccountChangedException when it is not as seen
     */
    public void require(String username, Predicate<Account> asSeen) {
        take(username, asSeen);
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

    /**
     * Gives an account another name, role or organisation; who is signed in with it must sign in again.
     *
     * @throws AccountChangedException when it is not as seen
     */
    public void change(NewAccount wanted, Predicate<Account> asSeen) {
        take(wanted.username(), asSeen).change(wanted);
    }

    /**
     * The account of who signed in elsewhere, made or changed to what was told there.
     *
     * @throws AccountExistsException when the name is of an account of ours
     */
    Account confirm(NewAccount told, LocalDate day, String hash) {
        Optional<Account> found = find(told.username());
        if (found.filter(account -> !account.elsewhere()).isPresent()) {
            throw new AccountExistsException(told.username());
        }
        Account account = found.orElseGet(() -> create(told, hash, false));
        account.confirm(told, day);
        return account;
    }

    /** Ends sessions and keys of who may nothing here any more. */
    public void withdraw(String username) {
        endSessions(username);
        changed.fire(new PasswordChanged(username));
    }

    /** Whether its keys for programs work: not of an account that is off or new, nor of one whose rights were not told for long. */
    public boolean lendsKeys(Account account, LocalDate today) {
        return !account.disabled()
                && !account.oneTimePassword()
                && (account.elsewhere()
                        ? account.isConfirmedSince(today.minusDays(elsewhere.keyDays()))
                        : !elsewhere.only());
    }

    /** Whether it may be signed in with a password: where everybody signs in elsewhere none may. */
    public boolean takesPassword(Account account) {
        return !account.disabled() && !account.elsewhere() && !elsewhere.only();
    }

    /** Whether it signs in in two steps, see package {@code access.factor}. */
    public void setSecondStep(String username, boolean on) {
        get(username).setSecondStep(on);
    }

    /** Signs out everywhere. */
    public void endSessions(String username) {
        get(username).endSessions();
    }

    /** The account behind a session, unless that was ended since. */
    public Optional<Account> findBySession(Session session) {
        return find(session.username())
                .filter(account -> !account.disabled() && account.sessionStamp() == session.stamp())
                .filter(account -> account.elsewhere() ? elsewhere.isOn() : !elsewhere.only());
    }

    public List<Account> list() {
        return listAll(Sort.by("role", "username"));
    }
}
