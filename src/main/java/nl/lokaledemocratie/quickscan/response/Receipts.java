package nl.lokaledemocratie.quickscan.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.draft.DraftCipher;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.response.store.StorageException;

/**
 * Remembers for a day that a draft was sent, so that sending again changes nothing. A day in which a scan is paused does not count: who
 * heard nothing sends again when it goes on. Holds no key to the sheet.
 */
@ApplicationScoped
public class Receipts {

    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    DataSource database;

    @Inject
    Expiry expiry;

    /** Leaves a receipt; false when there was one, after waiting for a sending that is under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean leave(UUID scan, DraftTicket ticket) {
        String sql = "insert into receipt (scan_id, token_hash, expires_hour) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, scan);
            insert.setBytes(2, DraftCipher.receipt(ticket));
            insert.setInt(3, expiry.after(LIFE));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new StorageException("Could not leave a receipt", e);
        }
    }

    /** Lets the time of those that did not end start anew, which also leaves none of the hours in which somebody sent something. */
    @Transactional(Transactional.TxType.MANDATORY)
    void renew(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update receipt set expires_hour = ? where scan_id = ? and " + Expiry.LASTS)) {
            update.setInt(1, expiry.after(LIFE));
            update.setObject(2, scan);
            expiry.bind(update, 3);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not renew receipts", e);
        }
    }

    /** Whether the draft behind the ticket was sent of late. */
    public boolean has(UUID scan, DraftTicket ticket) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select 1 from receipt where scan_id = ? and token_hash = ? and " + Expiry.LASTS)) {
            select.setObject(1, scan);
            select.setBytes(2, DraftCipher.receipt(ticket));
            expiry.bind(select, 3);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read a receipt", e);
        }
    }
}
