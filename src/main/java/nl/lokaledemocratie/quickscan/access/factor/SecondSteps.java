package nl.lokaledemocratie.quickscan.access.factor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountChangedException;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.RandomKey;
import nl.lokaledemocratie.quickscan.access.kept.Seal;
import nl.lokaledemocratie.quickscan.notation.CodeLetters;

/** Which accounts sign in in two steps, and whether a code is right. No code works twice, whatever instances look at it. */
@ApplicationScoped
@Transactional
public class SecondSteps {

    /** So many recovery codes are given out. */
    public static final int RECOVERY_CODES = 10;

    private static final int LENGTH = 16;
    private static final int FIGURES = 6;

    @Inject
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * Lets an account sign in in two steps from now on, when a code shows that its owner has the secret.
     *
     * @return the recovery codes, which are nowhere else; none when the code is wrong
     */
    public List<String> begin(String username, String secret, String code) {
        OptionalLong step = OneTimeCodes.find(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        end(username);
        entities.createNativeQuery(
                        "insert into second_step (username, secret, since, last_step) values (?1, ?2, ?3, ?4)")
                .setParameter(1, username)
                .setParameter(2, seal.close(purpose(username), secret))
                .setParameter(3, LocalDate.now(clock))
                .setParameter(4, step.getAsLong())
                .executeUpdate();
        accounts.setSecondStep(username, true);
        return newRecoveryCodes(username);
    }

    /** Other recovery codes in place of those before. */
    public List<String> newRecoveryCodes(String username) {
        entities.createNativeQuery("delete from recovery_code where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
        List<String> codes = Stream.generate(() -> CodeLetters.random(LENGTH))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> entities.createNativeQuery("insert into recovery_code (username, hash) values (?1, ?2)")
                .setParameter(1, username)
                .setParameter(2, hash(username, code))
                .executeUpdate());
        return codes.stream().map(CodeLetters::grouped).toList();
    }

    /** How many recovery codes were not used yet. */
    public int recoveryCodesLeft(String username) {
        return ((Number) entities.createNativeQuery("select count(*) from recovery_code where username = ?1")
                        .setParameter(1, username)
                        .getSingleResult())
                .intValue();
    }

    /** Whether a code of the phone or a recovery code is right; it is used up then. */
    public boolean use(String username, String typed) {
        String digits = digits(typed);
        return digits.length() == FIGURES && digits.chars().allMatch(Character::isDigit)
                ? useCode(username, digits)
                : CodeLetters.parse(typed, LENGTH)
                        .filter(code -> useRecovery(username, code))
                        .isPresent();
    }

    private boolean useCode(String username, String code) {
        OptionalLong step = secret(username)
                .map(secret -> OneTimeCodes.find(secret, code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent()
                && entities.createNativeQuery(
                                        "update second_step set last_step = ?2 where username = ?1 and last_step < ?2")
                                .setParameter(1, username)
                                .setParameter(2, step.getAsLong())
                                .executeUpdate()
                        == 1;
    }

    private boolean useRecovery(String username, String code) {
        return entities.createNativeQuery("delete from recovery_code where username = ?1 and hash = ?2")
                        .setParameter(1, username)
                        .setParameter(2, hash(username, code))
                        .executeUpdate()
                == 1;
    }

    /** Lets an account sign in with its password alone again. */
    public void end(String username) {
        entities.createNativeQuery("delete from second_step where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
        accounts.setSecondStep(username, false);
    }

    /**
     * The same for somebody who lost phone and codes; sessions of the account end.
     *
     * @param asSeen whether the account is still what its changer looked at
     * @throws AccountChangedException when it is not
     */
    public void end(String username, Predicate<Account> asSeen) {
        accounts.require(username, asSeen);
        end(username);
        accounts.endSessions(username);
    }

    private Optional<String> secret(String username) {
        Stream<?> rows = entities.createNativeQuery("select secret from second_step where username = ?1")
                .setParameter(1, username)
                .getResultStream();
        return rows.map(String.class::cast).findFirst().flatMap(closed -> seal.open(purpose(username), closed));
    }

    private static String purpose(String username) {
        return "second step " + username;
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    /** A code has too many bits to be guessed, so a hash of it needs no slowness. */
    private static String hash(String username, String code) {
        return RandomKey.hash(username + " " + code);
    }
}
