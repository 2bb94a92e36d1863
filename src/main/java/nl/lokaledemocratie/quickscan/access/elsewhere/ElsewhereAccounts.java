package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.ElsewhereConfig;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.StaffMember;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import org.jboss.logging.Logger;

/** The accounts of who signs in elsewhere: made and kept right by what is told there, each time. */
@ApplicationScoped
public class ElsewhereAccounts {

    private static final Logger LOG = Logger.getLogger(ElsewhereAccounts.class);
    private static final String PREFIX = "elders.";
    private static final int DIGITS = 24;
    private static final int LONGEST_NAME = 80;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    ElsewhereConfig config;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /**
     * The account of somebody as it is now, made when there is none.
     *
     * @throws RefusedException when what was told gives no reach; sessions and keys of an account from before end then
     */
    public Account account(Claims claims) {
        String username = username(claims.subject());
        Optional<Account> before = accounts.find(username);
        try {
            Reach reach = ReachMapping.of(config)
                    .reach(claims, code -> organisations.find(code).isPresent());
            if (before.filter(Account::disabled).isPresent()) {
                throw new RefusedException(Refusal.DISABLED);
            }
            return confirmed(before, wanted(username, claims, reach));
        } catch (RefusedException e) {
            before.ifPresent(this::withdraw);
            LOG.warnf("Nobody signed in by way of %s: %s", config.issuer().orElse(""), e.getMessage());
            throw e;
        }
    }

    private Account confirmed(Optional<Account> before, NewAccount wanted) {
        Account account = passwords.confirm(wanted, LocalDate.now(clock));
        if (before.filter(found -> found.is(wanted)).isEmpty()) {
            log.done(Act.CLAIMS_FOLLOW, StaffMember.of(account));
        }
        return account;
    }

    private void withdraw(Account account) {
        accounts.withdraw(account.username());
        log.done(Act.CLAIMS_REFUSE, StaffMember.of(account));
    }

    /** Ends the sessions of somebody who signed out elsewhere. */
    void signOut(String subject) {
        accounts.find(username(subject)).filter(Account::elsewhere).ifPresent(account -> {
            accounts.endSessions(account.username());
            log.done(Act.SIGN_OUT_ELSEWHERE, StaffMember.of(account));
        });
    }

    private static NewAccount wanted(String username, Claims claims, Reach reach) {
        String name = claims.first("name")
                .or(() -> claims.first("preferred_username"))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .filter(NewAccount::isDisplayName)
                .orElse(username);
        return new NewAccount(username, name, reach.role(), reach.organisation());
    }

    /** Of issuer and subject, which are the same person for ever; of nothing that somebody can choose there, such as a name. */
    private String username(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((config.issuer().orElseThrow() + "\n" + subject).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
