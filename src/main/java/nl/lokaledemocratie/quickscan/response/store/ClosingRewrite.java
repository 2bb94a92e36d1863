package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What happens to a scan's rows after closing, so that even the raw files keep no trace of who was invited: invitations, drafts,
 * receipts and what tells batches of paper apart gone; tables, samples for the planner and write-ahead log written anew.
 */
@ApplicationScoped
public class ClosingRewrite {

    private static final List<String> PERSONAL = FileRewrite.PASSING;

    @Inject
    DataSource database;

    @Inject
    FileRewrite files;

    /** Rewrites the rows of a scan that nobody can answer any more; outside any transaction, after closing is committed. */
    @Transactional(Transactional.TxType.NEVER)
    public void run(UUID scan) {
        runAll(List.of(scan));
    }

    /** The same for several scans: the files, which they share, are written anew once. */
    @Transactional(Transactional.TxType.NEVER)
    public void runAll(List<UUID> scans) {
        scans.forEach(scan -> QuarkusTransaction.requiringNew().timeout(3600).run(() -> rewriteRows(scan)));
        files.rewritePassing();
    }

    private void rewriteRows(UUID scan) {
        try (Connection connection = database.getConnection()) {
            requireOpened(connection, scan);
            for (String table : PERSONAL) {
                update(connection, "delete from " + table + " where scan_id = ?", scan);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not rewrite the rows of a closed scan", e);
        }
    }

    /** What was never opened must not be thrown away. */
    private static void requireOpened(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select from ballot_key where scan_id = ?")) {
            find.setObject(1, scan);
            try (ResultSet rows = find.executeQuery()) {
                if (rows.next()) {
                    throw new IllegalStateException("The sheets of scan " + scan + " are still sealed");
                }
            }
        }
    }

    private static void update(Connection connection, String sql, UUID scan) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scan);
            statement.executeUpdate();
        }
    }
}
