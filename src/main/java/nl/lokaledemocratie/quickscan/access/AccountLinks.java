package nl.lokaledemocratie.quickscan.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Links with which people choose the password of an account themselves, so that nobody else ever knows one: 256 random bits, for one
 * account, once, until a moment. A new one ends the one before. Only hashes are kept.
 */
@ApplicationScoped
public class AccountLinks {

    private static final int SECONDS = 60;

    @Inject
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** A new key for an account. */
    @Transactional
    public String make(String username) {
        String key = RandomKey.make();
        entities.createNativeQuery(
                        "insert into account_link (username, hash, until_minute) values (?1, ?2, ?3)"
                                + " on conflict (username) do update set hash = excluded.hash, until_minute = excluded.until_minute")
                .setParameter(1, username)
                .setParameter(2, RandomKey.hash(key))
                .setParameter(3, minute(clock.instant().plus(config.accountLink())))
                .executeUpdate();
        return key;
    }

    /** The account that a key opens today. */
    @Transactional
    public Optional<Account> find(String key) {
        Stream<?> found = entities.createNativeQuery(
                        "select username from account_link where hash = ?1 and until_minute > ?2")
                .setParameter(1, RandomKey.hash(key))
                .setParameter(2, minute(clock.instant()))
                .getResultStream();
        return found.map(String.class::cast).findFirst().flatMap(accounts::find).filter(account -> !account.disabled());
    }

    /**
     * Gives the account of a key a password; of any number who try at once one does.
     *
     * @return the account; empty when the key opens none any more
     * @throws TooBusyException when there was no turn to hash the password
     */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<Account> use(String key, String password) {
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> find(key));
        if (account.isEmpty()) {
            return account;
        }
        String hash = passwords.hash(password);
        return QuarkusTransaction.requiringNew().call(() -> take(key).map(username -> {
            accounts.changePassword(username, now -> true, hash, false);
            return accounts.get(username);
        }));
    }

    private Optional<String> take(String key) {
        Stream<?> taken = entities.createNativeQuery(
                        "delete from account_link where hash = ?1 and until_minute > ?2 returning username")
                .setParameter(1, RandomKey.hash(key))
                .setParameter(2, minute(clock.instant()))
                .getResultStream();
        return taken.map(String.class::cast).findFirst();
    }

    /** Of 1970: nothing is kept to the second. */
    private static long minute(Instant moment) {
        return moment.getEpochSecond() / SECONDS;
    }
}
