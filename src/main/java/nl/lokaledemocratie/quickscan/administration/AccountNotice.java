package nl.lokaledemocratie.quickscan.administration;

import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.access.NewAccount;

/**
 * What the page says on top.
 *
 * @param link with which a password is chosen, shown this once; empty when there is none or it was mailed
 */
public record AccountNotice(Outcome outcome, String username, String link) {
    static final AccountNotice NONE = new AccountNotice(Outcome.NONE, "", "");

    private static final String BETWEEN = " ";

    public String getText() {
        return String.join(BETWEEN, outcome.name(), username, link);
    }

    static Optional<AccountNotice> find(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return parts.length == 3
                ? Optional.of(new AccountNotice(Outcome.valueOf(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    /** Of what an address says: only what holds no secret, about a name that could be one. */
    static AccountNotice of(String outcome, String username) {
        return Stream.of(Outcome.DISABLED, Outcome.ENABLED, Outcome.STEP_ENDED, Outcome.CHANGED)
                .filter(one -> one.name().equals(outcome) && NewAccount.isUsername(username))
                .findFirst()
                .map(one -> new AccountNotice(one, username, ""))
                .orElse(NONE);
    }

    /** Whether somebody is to choose a password. */
    public boolean isLinking() {
        return outcome == Outcome.MADE || outcome == Outcome.RESET;
    }

    public boolean isProblem() {
        return outcome == Outcome.NAME_TAKEN
                || outcome == Outcome.NO_ADDRESS
                || outcome == Outcome.REFUSED
                || outcome == Outcome.OWN
                || outcome == Outcome.BUSY;
    }

    /** What happened to the form that was sent. */
    public enum Outcome {
        NONE,
        MADE,
        RESET,
        DISABLED,
        ENABLED,
        STEP_ENDED,
        CHANGED,
        NAME_TAKEN,
        NO_ADDRESS,
        REFUSED,
        BUSY,
        OWN
    }
}
