package nl.lokaledemocratie.quickscan.invitation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finds the open scan for which a code was made. A code is hashed together with its scan, so nothing stored says which scan it is of: all that
 * are open are tried.
 */
@ApplicationScoped
public class CodeFinder {

    private static final String OPEN = "select id from scan where status = 'OPEN'";

    private static final String FIND =
            """
            select scan.link from unnest(?::uuid[], ?::bytea[]) as tried (scan_id, code_hash)
            join invitation using (scan_id, code_hash)
            join scan on scan.id = invitation.scan_id and scan.status = 'OPEN'
            """;

    @Inject
    DataSource database;

    @Inject
    HouseholdCodes households;

    /** The link of the scan; empty for what is no code, and for unknown and used codes alike. */
    public Optional<String> findLink(String typed) {
        return InvitationCode.parse(typed).flatMap(this::findLink);
    }

    private Optional<String> findLink(InvitationCode code) {
        try (Connection connection = database.getConnection()) {
            List<UUID> open = open(connection);
            List<UUID> tried = new ArrayList<>();
            List<byte[]> hashes = new ArrayList<>();
            for (UUID scan : open) {
                households.rowsOf(scan, code).forEach(row -> {
                    tried.add(scan);
                    hashes.add(row.bytes());
                });
            }
            return find(connection, tried, hashes.toArray(byte[][]::new));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look a code up", e);
        }
    }

    private static List<UUID> open(Connection connection) throws SQLException {
        List<UUID> open = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OPEN);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                open.add(rows.getObject(1, UUID.class));
            }
        }
        return open;
    }

    private static Optional<String> find(Connection connection, List<UUID> scans, byte[][] hashes) throws SQLException {
        Array ids = connection.createArrayOf("uuid", scans.toArray());
        Array codes = connection.createArrayOf("bytea", hashes);
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setArray(1, ids);
            select.setArray(2, codes);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
