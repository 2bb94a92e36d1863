package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

/** Writes the files of the database anew, so that what was deleted is gone from them too: tables, samples and write-ahead log. */
@ApplicationScoped
public class FileRewrite {

    /** The tables with something personal that goes at closing. */
    static final List<String> PASSING = List.of(
            "invitation",
            "draft",
            "receipt",
            "paper_row",
            "paper_import",
            "paper_batch_count",
            "paper_batch",
            "paper_number",
            "sealed_sheet",
            "ballot_key");

    /** The tables that every sending writes. */
    private static final List<String> COMING_IN =
            List.of("invitation", "draft", "receipt", "sealed_sheet", "response_count");

    private static final Logger LOG = Logger.getLogger(FileRewrite.class);
    private static final String NOT_ALLOWED = "42501";

    /** Where PostgreSQL keeps samples of column values: none of what is personal (see V2), but an earlier version let it gather them. */
    private static final String SAMPLES = "pg_catalog.pg_statistic";

    @Inject
    DataSource database;

    /** VACUUM FULL writes a table into a new file; the switch and the checkpoint let the old log files go. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewrite() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum full answer_sheet");
            for (String table : PASSING) {
                statement.execute("vacuum full " + table);
            }
            ifAllowed(statement, "vacuum full " + SAMPLES);
            ifAllowed(statement, "select pg_switch_wal()");
            ifAllowed(statement, "checkpoint");
        } catch (SQLException e) {
            throw new StorageException("Could not rewrite the files of a closed scan", e);
        }
    }

    /**
     * Sweeps what coming in leaves while scans are open: VACUUM takes deleted rows away, the switch and the checkpoint let the log
     * files go that say which transaction did what.
     */
    @Transactional(Transactional.TxType.NEVER)
    public void sweep() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : COMING_IN) {
                statement.execute("vacuum " + table);
            }
            ifAllowed(statement, "select pg_switch_wal()");
            ifAllowed(statement, "checkpoint");
        } catch (SQLException e) {
            throw new StorageException("Could not sweep the files of open scans", e);
        }
    }

    /** A refused VACUUM is only a warning to PostgreSQL, other commands fail. */
    private static void ifAllowed(Statement statement, String command) throws SQLException {
        statement.clearWarnings();
        try {
            statement.execute(command);
            if (statement.getWarnings() != null) {
                warn(command);
            }
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
            warn(command);
        }
    }

    private static void warn(String command) {
        LOG.warnf(
                "The database role may not run \"%s\": what it would remove from the files stays until the server lets it go",
                command);
    }
}
