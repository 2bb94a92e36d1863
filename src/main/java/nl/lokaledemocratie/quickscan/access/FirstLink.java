package nl.lokaledemocratie.quickscan.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

/**
 * The way in for who starts the service on a database without any account: a key of 256 random bits that goes to the console and lets its
 * reader make the first administrator, once and not for long. Only its hash is kept, in the memory of this instance.
 */
@ApplicationScoped
public class FirstLink {

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** What is known of a key that was given out. */
    private record Given(String hash, Instant until) {}

    @Nullable
    private volatile Given given;

    /** A new key, which takes the place of an earlier one; none when there is an account. */
    public Optional<String> offer() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        String key = RandomKey.make();
        given = new Given(RandomKey.hash(key), clock.instant().plus(config.firstLink()));
        return Optional.of(key);
    }

    /** Whether this is the key, its time is not up and there is no account yet. */
    public boolean opens(String key) {
        Given now = given;
        return now != null
                && clock.instant().isBefore(now.until())
                && now.hash().equals(RandomKey.hash(key))
                && accounts.count() == 0;
    }

    /**
     * Makes the first account, an administrator; of any number who try at once one succeeds, and no key opens anything afterwards.
     *
     * @return false when the key does not open, or an account was made meanwhile
     */
    public boolean use(String key, NewAccount account, String password) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("The first account is of an administrator");
        }
        return opens(key) && passwords.createFirst(account, password);
    }
}
