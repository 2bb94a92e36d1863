package nl.lokaledemocratie.quickscan.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.access.Account;

/**
 * Accounts as the page lists them.
 *
 * @param search what was searched for; empty for all
 */
public record AccountList(List<Line> lines, String search) {

    public AccountList {
        lines = List.copyOf(lines);
    }

    /**
     * An account.
     *
     * @param organisation name of the organisation of a griffier; empty for others
     * @param lastSignIn   the day on which it last signed in, as far as the log goes back
     */
    public record Line(Account account, String organisation, Optional<LocalDate> lastSignIn) {}

    static AccountList of(
            List<Account> accounts,
            String search,
            Map<String, Instant> signIns,
            Map<String, String> names,
            ZoneId zone) {
        return new AccountList(
                accounts.stream()
                        .map(account -> new Line(
                                account,
                                account.organisationCode()
                                        .map(code -> names.getOrDefault(code, code))
                                        .orElse(""),
                                Optional.ofNullable(signIns.get(account.username()))
                                        .map(moment -> LocalDate.ofInstant(moment, zone))))
                        .toList(),
                search);
    }
}
