package nl.lokaledemocratie.quickscan.administration;

import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/** The form of a new account, as it was sent. */
public record AccountForm(String username, String name, String role, String organisation, String mail) {

    static final AccountForm EMPTY = new AccountForm("", "", Role.GRIFFIER, "", "");

    static AccountForm of(MultivaluedMap<String, String> sent) {
        return new AccountForm(
                field(sent, "gebruikersnaam"),
                field(sent, "naam"),
                field(sent, "rol"),
                field(sent, "organisatie"),
                field(sent, "mail"));
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.username(),
                account.displayName(),
                account.role().key(),
                account.organisationCode().orElse(""),
                "");
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        return CleanText.line(Optional.ofNullable(sent.getFirst(name)).orElse(""));
    }

    /** Where the link goes; kept nowhere. */
    Optional<EmailAddress> email() {
        return EmailAddress.parse(mail);
    }

    /** Whether an address was filled in that is none. */
    boolean isWronglyAddressed() {
        return !mail.isEmpty() && email().isEmpty();
    }

    /**
     * The account that it asks for.
     *
     * @throws IllegalArgumentException when it cannot be made
     */
    NewAccount account() {
        Role chosen = Role.get(role);
        Optional<String> code = chosen == Role.CLERK ? Optional.of(organisation) : Optional.empty();
        return new NewAccount(username, name, chosen, code);
    }
}
