package nl.lokaledemocratie.quickscan.access.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.PasswordChanged;
import nl.lokaledemocratie.quickscan.access.RandomKey;
import nl.lokaledemocratie.quickscan.access.StaffMember;

/** The keys for programs, each of one account. One of somebody else looks the same as one that does not exist. */
@ApplicationScoped
@Transactional
public class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {

    /** So many that work may an account have. */
    public static final int MOST = 20;

    /** For so many days from today a key may be made. */
    public static final int MOST_DAYS = 366;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /**
     * A key of somebody that works.
     *
     * @param member the account as it is now
     */
    public record Found(AccessToken token, StaffMember member) {}

    /**
     * Makes a key for who asks.
     *
     * @return the key itself, which is nowhere else
     * @throws TooManyTokensException   when there are {@link #MOST}
     * @throws IllegalArgumentException when it would last too long or lend what the account may not do itself
     */
    public String make(StaffMember maker, NewToken token) {
        LocalDate today = LocalDate.now(clock);
        boolean ownOnly = token.scopes().stream().allMatch(scope -> scope.isOf(maker.role()));
        if (maker.newcomer() || !ownOnly) {
            throw new IllegalArgumentException("Nobody lends what they may not do themselves");
        }
        if (token.lastDay().isBefore(today) || token.lastDay().isAfter(today.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("Not a day until which a key may work: " + token.lastDay());
        }
        getEntityManager().lock(accounts.get(maker.username()), LockModeType.PESSIMISTIC_WRITE);
        if (listActive(maker.username()).size() >= MOST) {
            throw new TooManyTokensException();
        }
        String secret = TokenSecret.random();
        persist(new AccessToken(maker.username(), token, RandomKey.hash(secret), today));
        return secret;
    }

    /** Those of an account that work, by name. */
    public List<AccessToken> listActive(String username) {
        LocalDate today = LocalDate.now(clock);
        return listOf(username).stream().filter(token -> token.isActive(today)).toList();
    }

    /** All that an account ever had, by name. */
    public List<AccessToken> listOf(String username) {
        return list("username", Sort.by("name", "madeOn", "id"), username);
    }

    /** Withdraws a key at once; one that does not work any more, or is of somebody else, stays as it is. */
    public void end(String username, UUID id) {
        findByIdOptional(id)
                .filter(token ->
                        token.username().equals(username) && token.endedOn().isEmpty())
                .ifPresent(token -> token.end(LocalDate.now(clock)));
    }

    /** Ends all of an account in the transaction that gives it another password: who had the one before may have made some. */
    void endAll(@Observes PasswordChanged changed) {
        update("endedOn = ?1 where username = ?2 and endedOn is null", LocalDate.now(clock), changed.username());
    }

    /** The key that works with this secret, and whose it is; that it was used is noted, by the day. */
    public Optional<Found> use(String secret) {
        if (!TokenSecret.isOne(secret)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Found> found = find("hash", RandomKey.hash(secret))
                .firstResultOptional()
                .filter(token -> token.isActive(today))
                .flatMap(token -> accounts.find(token.username())
                        .filter(account -> accounts.lendsKeys(account, today))
                        .map(account -> new Found(token, StaffMember.of(account))));
        found.ifPresent(one -> update(
                "usedOn = ?1 where id = ?2 and (usedOn is null or usedOn < ?1)",
                today,
                one.token().id()));
        return found;
    }
}
