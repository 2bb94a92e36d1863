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

    /** While a scan is paused nobody can send a draft; it gets its time anew when the scan goes on. */
    private static final List<String> WIPES = List.of(
            "delete from receipt where expires_hour <= ?",
            """
            delete from draft where expires_hour <= ?
            and not exists (select from scan where id = scan_id and paused_at is not null)
            """);

    @Inject
    DataSource database;

    @Inject
    Expiry expiry;

    /** Whether there was anything to forget. */
    @Transactional
    public boolean run() {
        return WIPES.stream().mapToInt(this::wipe).sum() > 0;
    }

    private int wipe(String wipe) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(wipe)) {
            delete.setInt(1, expiry.now());
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not wipe what has ended", e);
        }
    }
}
