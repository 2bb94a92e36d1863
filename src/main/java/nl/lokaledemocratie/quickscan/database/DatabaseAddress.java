package nl.lokaledemocratie.quickscan.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

/** How to reach a database. */
public record DatabaseAddress(String url, String username, String password) {

    private static final Logger LOG = Logger.getLogger(DatabaseAddress.class);
    private static final int PAUSE_MILLIS = 500;

    /** The settings under which Quarkus finds this database. */
    public Map<String, String> asSettings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    /** A connection of its own, outside any pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /**
     * Waits until it can be connected to.
     *
     * @param patience how long one that does not answer, or starts or stops, is waited for
     * @throws SQLException when it still does not, or refuses for another reason
     */
    void await(Duration patience) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try {
                connect().close();
                return;
            } catch (SQLException e) {
                if (!isAway(e) || System.nanoTime() > end) {
                    throw e;
                }
            }
            if (!told) {
                LOG.warnf(
                        "The database %s does not answer yet; waiting for it at most %s seconds",
                        this, patience.toSeconds());
                told = true;
            }
            pause();
        }
    }

    /** Classes of PostgreSQL's error codes: no connection, and not taking any just now. */
    private static boolean isAway(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static void pause() throws SQLException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    @Override
    public String toString() {
        return url + " as " + username;
    }
}
