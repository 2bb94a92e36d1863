package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.draft.DraftCipher;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanService;

/**
 * Answers on paper that the clerk did not confirm yet. They lie among the drafts, encrypted under a key that only the form on the clerk's
 * screen holds, and go with these: after a day, whether or not the scan is paused, and at closing.
 */
@ApplicationScoped
@Transactional
public class PendingPaper {

    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    DataSource database;

    @Inject
    ScanService scans;

    @Inject
    Expiry expiry;

    /** Keeps it; the ticket goes to the clerk and is not kept. */
    public DraftTicket put(UUID scan, byte[] content) {
        scans.holdOpen(scan);
        DraftTicket ticket = DraftTicket.fresh();
        write(
                "insert into draft (nonce, ciphertext, expires_hour, scan_id, draft_id, paper) values (?, ?, ?, ?, ?, true)",
                scan,
                ticket,
                content);
        return ticket;
    }

    /** Keeps something else under the same ticket; false when that is not there any more. */
    public boolean replace(UUID scan, DraftTicket ticket, byte[] content) {
        String sql = "update draft set nonce = ?, ciphertext = ?, expires_hour = ? where scan_id = ? and draft_id = ?";
        return write(sql, scan, ticket, content) == 1;
    }

    public Optional<byte[]> find(UUID scan, DraftTicket ticket) {
        return read(
                "select nonce, ciphertext from draft where scan_id = ? and draft_id = ? and expires_hour > ?",
                scan,
                ticket);
    }

    /** Hands it over and keeps it no longer; of two that try at once only one gets it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<byte[]> take(UUID scan, DraftTicket ticket) {
        return read(
                "delete from draft where scan_id = ? and draft_id = ? and expires_hour > ? returning nonce, ciphertext",
                scan,
                ticket);
    }

    private Optional<byte[]> read(String sql, UUID scan, DraftTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, scan);
            statement.setObject(2, ticket.id());
            statement.setInt(3, expiry.now());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? DraftCipher.open(scan, ticket, new DraftCipher.Sealed(rows.getBytes(1), rows.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read pending paper", e);
        }
    }

    private int write(String sql, UUID scan, DraftTicket ticket, byte[] content) {
        DraftCipher.Sealed sealed = DraftCipher.seal(scan, ticket, content);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, sealed.nonce());
            statement.setBytes(2, sealed.ciphertext());
            statement.setInt(3, expiry.after(LIFE));
            statement.setObject(4, scan);
            statement.setObject(5, ticket.id());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not keep pending paper", e);
        }
    }
}
