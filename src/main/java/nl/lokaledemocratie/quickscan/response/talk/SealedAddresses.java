package nl.lokaledemocratie.quickscan.response.talk;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanHold;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;

/**
 * The addresses of open scans: sealed before they reach the database, in transactions that store nothing else, and never read until
 * closing. Where they lie and which transaction wrote them says for some minutes at most in what order they came.
 */
@ApplicationScoped
public class SealedAddresses {

    private static final String ADD = "insert into sealed_address (scan_id, address_key, content) values (?, ?, ?)";

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Whether something came in since they were mixed; after a start that is not known. */
    private final AtomicBoolean due = new AtomicBoolean(true);

    @Inject
    DataSource database;

    @Inject
    ScanHold hold;

    @Inject
    BallotKeys keys;

    @Inject
    TalkConfig config;

    /**
     * Keeps an address. One that is given twice is kept twice, until the list is made.
     *
     * @throws ScanNotOpenException      when the scan is not open (any more)
     * @throws TooManyAddressesException when there is no room for more
     */
    @Transactional
    public void give(UUID scan, EmailAddress address) {
        hold.open(scan);
        byte[] sealed = keys.sealer(scan).sealAddress(scan, address.padded());
        try (Connection connection = database.getConnection()) {
            requireRoom(connection, scan);
            add(connection, scan, List.of(sealed));
        } catch (SQLException e) {
            throw new StorageException("Could not keep an address", e);
        }
        due.set(true);
    }

    /** Those that come at the same time may be a few more. */
    private void requireRoom(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement("select count(*) from sealed_address where scan_id = ?")) {
            count.setObject(1, scan);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                if (rows.getInt(1) >= config.most()) {
                    throw new TooManyAddressesException(config.most());
                }
            }
        }
    }

    /**
     * Writes those of each open scan anew, in another order, in one transaction and under other keys.
     *
     * @return whether anything came in since the last time; what is left of it is to be swept
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean mix() {
        if (!due.getAndSet(false)) {
            return false;
        }
        try {
            QuarkusTransaction.requiringNew().call(this::scans).forEach(scan -> QuarkusTransaction.requiringNew()
                    .run(() -> mixOpen(scan)));
        } catch (RuntimeException e) {
            due.set(true);
            throw e;
        }
        return true;
    }

    /** Those of a scan that closes meanwhile are opened. */
    private void mixOpen(UUID scan) {
        try {
            hold.open(scan);
        } catch (ScanNotOpenException | ScanNotFoundException e) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            List<byte[]> sealed = take(connection, scan);
            Collections.shuffle(sealed, CHANCE);
            add(connection, scan, sealed);
        } catch (SQLException e) {
            throw new StorageException("Could not mix addresses", e);
        }
    }

    private List<UUID> scans() {
        List<UUID> scans = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct scan_id from sealed_address");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                scans.add(rows.getObject(1, UUID.class));
            }
            return scans;
        } catch (SQLException e) {
            throw new StorageException("Could not list addresses", e);
        }
    }

    /** Takes all of a scan away. */
    static List<byte[]> take(Connection connection, UUID scan) throws SQLException {
        List<byte[]> sealed = new ArrayList<>();
        try (PreparedStatement delete =
                connection.prepareStatement("delete from sealed_address where scan_id = ? returning content")) {
            delete.setObject(1, scan);
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    sealed.add(rows.getBytes(1));
                }
            }
        }
        return sealed;
    }

    private static void add(Connection connection, UUID scan, List<byte[]> sealed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (byte[] content : sealed) {
                insert.setObject(1, scan);
                insert.setObject(2, UUID.randomUUID());
                insert.setBytes(3, content);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
