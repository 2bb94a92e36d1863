package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.response.store.StorageException;

/**
 * Forgets receipts and drafts that have ended. Any number of instances may do it at once. It tells nobody how many there were: a receipt
 * that ends says in which hour somebody sent something.
 */
@ApplicationScoped
public class ExpiryWipe {

    private static final List<String> TABLES = List.of("receipt", "draft");

    @Inject
    DataSource database;

    @Inject
    Expiry expiry;

    /** Whether there was anything to forget. */
    @Transactional
    public boolean run() {
        return TABLES.stream().mapToInt(this::wipe).sum() > 0;
    }

    private int wipe(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from " + table + " where expires_hour <= ?")) {
            delete.setInt(1, expiry.now());
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not wipe " + table, e);
        }
    }
}
