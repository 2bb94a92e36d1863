package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
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

    private static final String RECEIPTS = "delete from receipt where not " + Expiry.LASTS;

    /** What a clerk did not confirm yet has its time whatever becomes of the scan. */
    private static final String DRAFTS =
            "delete from draft where (not " + Expiry.LASTS + " or (paper and expires_hour <= ?))";

    private static final String OF_SCAN = " and scan_id = ?";

    @Inject
    DataSource database;

    @Inject
    Expiry expiry;

    /** Whether there was anything to forget. */
    @Transactional
    public boolean run() {
        try (Connection connection = database.getConnection();
                PreparedStatement receipts = connection.prepareStatement(RECEIPTS);
                PreparedStatement drafts = connection.prepareStatement(DRAFTS)) {
            return wipe(receipts, drafts) > 0;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe what has ended", e);
        }
    }

    /** The same of one scan, before its time stands still: what has ended does not begin anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void run(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement receipts = connection.prepareStatement(RECEIPTS + OF_SCAN);
                PreparedStatement drafts = connection.prepareStatement(DRAFTS + OF_SCAN)) {
            receipts.setObject(3, scan);
            drafts.setObject(4, scan);
            wipe(receipts, drafts);
        } catch (SQLException e) {
            throw new StorageException("Could not wipe what has ended in a scan", e);
        }
    }

    private int wipe(PreparedStatement receipts, PreparedStatement drafts) throws SQLException {
        expiry.bind(receipts, 1);
        expiry.bind(drafts, 1);
        drafts.setInt(3, expiry.now());
        return receipts.executeUpdate() + drafts.executeUpdate();
    }
}
