package nl.lokaledemocratie.quickscan.access;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody of the staff as far as a request needs to know.
 *
 * @param organisation code of the organisation of a griffier
 * @param newcomer     still has a one-time password, or no second step where one is required, and until then no role
 */
public record StaffMember(
        String username, String displayName, Role role, Optional<String> organisation, boolean newcomer) {

    public static StaffMember of(Account account) {
        return new StaffMember(
                account.username(),
                account.displayName(),
                account.role(),
                account.organisationCode(),
                account.oneTimePassword());
    }

    /** The same without a role for now: something is still to be set up first. */
    public StaffMember asNewcomer() {
        return new StaffMember(username, displayName, role, organisation, true);
    }

    /** The roles that routes ask for. */
    public Set<String> roles() {
        return Set.of(newcomer ? Role.NEWCOMER : role.key());
    }
}
