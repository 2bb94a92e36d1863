package nl.lokaledemocratie.quickscan.mail.returned;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.mail.MailAddresses;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;

/** Notes letters that came back at all scans that wrote to these addresses: who tells of them knows of no scan, and does not learn which it was. */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class ReturnedLetters {

    private static final String WRITTEN =
            "select distinct scan_id from mail_address where state in ('INVITED', 'REMINDED')";

    @Inject
    DataSource database;

    @Inject
    MailAddresses addresses;

    /** All addresses are opened to find some, which is much work. */
    private final Semaphore turn = new Semaphore(1);

    /**
     * Notes that letters to these came back.
     *
     * @return whether it was done; not while others are being noted
     */
    public boolean note(Collection<EmailAddress> returned) {
        if (!turn.tryAcquire()) {
            return false;
        }
        try {
            if (!returned.isEmpty()) {
                listWritten().forEach(scan -> note(scan, returned));
            }
            return true;
        } finally {
            turn.release();
        }
    }

    private void note(UUID scan, Collection<EmailAddress> returned) {
        try {
            addresses.noteReturned(scan, returned);
        } catch (ScanNotFoundException removedMeanwhile) {
            // Its addresses went with it.
        }
    }

    private List<UUID> listWritten() {
        List<UUID> scans = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WRITTEN);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                scans.add(rows.getObject(1, UUID.class));
            }
            return scans;
        } catch (SQLException e) {
            throw new StorageException("Could not list to whom was written", e);
        }
    }
}
