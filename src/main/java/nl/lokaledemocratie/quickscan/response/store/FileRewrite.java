package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.Patience;
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
            "participant_count",
            "sealed_address",
            "mail_letter",
            "ballot_key");

    /** The table of addresses for the talk afterwards of closed scans. */
    private static final String OPENED_ADDRESSES = "talk_address";

    /** The tables of whom scans write to. */
    private static final List<String> MAIL = List.of("mail_address", "mail_letter");

    /** The tables of what people wrote, with what was made of it. */
    private static final List<String> WORDS = List.of("answer_sheet", "own_words", "sorted_answer", "chosen_answer");

    /** The tables that who answers writes. */
    private static final List<String> COMING_IN =
            List.of("invitation", "draft", "receipt", "response_count", "sealed_address");

    private static final Logger LOG = Logger.getLogger(FileRewrite.class);
    private static final String NOT_ALLOWED = "42501";
    private static final String GONE = "42P01";
    private static final String BUSY = "55P03";

    /** How long others wait at most, how long they are left alone then, and how often that is done: half a minute; then a job does it. */
    private static final Duration WAIT = Duration.ofMillis(300);

    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final int ATTEMPTS = 30;

    /** Where PostgreSQL keeps samples of column values: none of what is personal (see V2), but an earlier version let it gather them. */
    private static final String SAMPLES = "pg_catalog.pg_statistic";

    @Inject
    DataSource database;

    /** After sheets were written readable and that was undone, or were removed: of everything that says what somebody answered. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewriteAll() {
        rewrite(Stream.of(WORDS, List.of(OPENED_ADDRESSES, "mail_address"), PASSING)
                .flatMap(List::stream)
                .toList());
    }

    /** After a closing: of what goes then. The sealed sheets went as a whole, and the opened ones were written once. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewritePassing() {
        rewrite(PASSING);
    }

    /** After sheets of closed scans were wiped: of these. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewriteSheets() {
        rewrite(List.of("answer_sheet"));
    }

    /** After addresses were wiped: of these. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewriteAddresses() {
        rewrite(List.of(OPENED_ADDRESSES));
    }

    /** After addresses that scans wrote to were wiped, or letters to them: of these. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewriteMail() {
        rewrite(MAIL);
    }

    /** After what people wrote was wiped: of that. */
    @Transactional(Transactional.TxType.NEVER)
    public void rewriteWords() {
        rewrite(WORDS);
    }

    /** The sealed sheets of what is not open go as a whole; VACUUM FULL writes a table into a new file; the switch and the checkpoint let the old log files go. */
    private void rewrite(List<String> tables) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Patience.endless(connection);
            statement.execute("set lock_timeout = '%dms'".formatted(WAIT.toMillis()));
            try {
                for (String table : BoxTable.listLeft(connection)) {
                    insist(statement, "drop table if exists " + table);
                }
                for (String table : tables) {
                    insist(statement, "vacuum full " + table);
                }
                ifAllowed(statement, "vacuum full " + SAMPLES);
            } finally {
                statement.execute("reset lock_timeout");
            }
            letLogGo(statement);
        } catch (SQLException e) {
            throw new StorageException("Could not rewrite the files of a closed scan", e);
        }
    }

    /** While it waits for a table everybody else waits behind it; so not for long, but often. */
    private static void insist(Statement statement, String command) throws SQLException {
        for (int left = ATTEMPTS; ; left--) {
            try {
                statement.execute(command);
                return;
            } catch (SQLException e) {
                if (!BUSY.equals(e.getSQLState()) || left == 1) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
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
            for (String table : BoxTable.list(connection)) {
                unlessGone(statement, "vacuum " + table);
            }
            letLogGo(statement);
        } catch (SQLException e) {
            throw new StorageException("Could not sweep the files of open scans", e);
        }
    }

    private static void letLogGo(Statement statement) throws SQLException {
        ifAllowed(statement, "select pg_switch_wal()");
        ifAllowed(statement, "checkpoint");
    }

    /** A scan may close meanwhile. */
    private static void unlessGone(Statement statement, String command) throws SQLException {
        try {
            statement.execute(command);
        } catch (SQLException e) {
            if (!GONE.equals(e.getSQLState())) {
                throw e;
            }
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
