package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Lets one transaction at a time work on the sheets of an audience; released when the transaction ends. */
public final class AdvisoryLock {

    private AdvisoryLock() {}

    public static void take(Connection connection, UUID scan, String audience) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, scan + " " + audience);
            lock.execute();
        }
    }

    /** The same when nobody else has it; false at once when somebody has. */
    static boolean tryToTake(Connection connection, UUID scan, String audience) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, scan + " " + audience);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
