package nl.lokaledemocratie.quickscan.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Accounts of administrators straight in the database, for who has none to sign in with: an empty installation, or a lost password. */
public final class AdministratorAccounts {

    private static final String CREATE =
            """
            insert into account (password_hash, username, display_name, role, one_time_password, disabled)
            values (?, ?, ?, ?, true, false) on conflict do nothing
            """;

    private static final String RESET =
            """
            update account set password_hash = ?, one_time_password = true, disabled = false, second_step = false, session_stamp = session_stamp + 1
            where username = ? and role = ?
            """;

    private AdministratorAccounts() {}

    /**
     * Makes an administrator with a password that must be replaced at the first visit.
     *
     * @return that password; empty when the user name is taken
     * @throws IllegalArgumentException when it cannot be a user name or display name
     */
    public static Optional<String> create(Connection connection, String username, String displayName)
            throws SQLException {
        NewAccount account = new NewAccount(username, displayName, Role.ADMINISTRATOR, Optional.empty());
        return withPassword(connection, CREATE, account.username(), account.displayName(), Role.ADMINISTRATOR.key());
    }

    /**
     * Gives an administrator a new one-time password, and lets the account sign in again when it was switched off.
     *
     * @return that password; empty when no administrator has that user name
     */
    public static Optional<String> reset(Connection connection, String username) throws SQLException {
        return withPassword(connection, RESET, NewAccount.normalise(username), Role.ADMINISTRATOR.key());
    }

    private static Optional<String> withPassword(Connection connection, String sql, String... others)
            throws SQLException {
        String password = Passwords.generate();
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, Passwords.hash(password));
            for (int i = 0; i < others.length; i++) {
                change.setString(i + 2, others[i]);
            }
            return change.executeUpdate() == 1 ? Optional.of(password) : Optional.empty();
        }
    }
}
