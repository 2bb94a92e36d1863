package nl.lokaledemocratie.quickscan.scan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/**
 * Holds open scans for who stores answers of one person: one question to the database, and nothing of the scan is read but its status.
 * {@link ScanService#holdOpen} gives the whole scan, by the same rules.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScanHold {

    /** Who comes while it closes does not wait for that; see {@link Scans#hold}. */
    private static final String HOLD =
            Scans.ANNOUNCED.formatted("hashtextextended(?, 0)") + "; select status from scan where id = ? for share";

    @Inject
    DataSource database;

    /**
     * Holds a scan until the transaction ends, so that it cannot close before.
     *
     * @throws ScanNotOpenException  when it is not open
     * @throws ScanNotFoundException when it is not there
     */
    public void open(UUID scan) {
        ScanStatus status = status(scan);
        if (status != ScanStatus.OPEN) {
            throw new ScanNotOpenException(status);
        }
    }

    private ScanStatus status(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setString(1, Scans.closing(scan));
            hold.setObject(2, scan);
            hold.execute();
            hold.getMoreResults();
            try (ResultSet rows = hold.getResultSet()) {
                if (!rows.next()) {
                    throw new ScanNotFoundException(scan.toString());
                }
                return ScanStatus.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new PersistenceException("Could not hold a scan", e);
        }
    }
}
