package nl.lokaledemocratie.quickscan.response.talk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.ballot.BallotKeys;
import nl.lokaledemocratie.quickscan.ballot.KeyLostException;
import nl.lokaledemocratie.quickscan.ballot.ReadableTraces;
import nl.lokaledemocratie.quickscan.ballot.SheetOpener;
import nl.lokaledemocratie.quickscan.notation.EmailAddress;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import org.jboss.logging.Logger;

/** Opens the addresses of a scan at closing: each once, in the order of the alphabet. */
@ApplicationScoped
public class AddressOpening {

    private static final Logger LOG = Logger.getLogger(AddressOpening.class);

    @Inject
    DataSource database;

    @Inject
    BallotKeys keys;

    @Inject
    ReadableTraces traces;

    @Inject
    Clock clock;

    /**
     * Makes the list of a scan that nobody can answer any more; none when nobody left an address. What does not open is left out: nobody's
     * answers depend on it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(UUID scan) {
        try (Connection connection = database.getConnection()) {
            List<byte[]> sealed = SealedAddresses.take(connection, scan);
            if (!sealed.isEmpty()) {
                traces.expect(scan);
                Collection<EmailAddress> opened = openAll(scan, sealed);
                list(connection, scan, opened.size());
                write(connection, scan, opened);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not open the addresses of a scan", e);
        }
    }

    private Collection<EmailAddress> openAll(UUID scan, List<byte[]> sealed) {
        SortedMap<String, EmailAddress> once = new TreeMap<>();
        Optional<SheetOpener> opener = opener(scan);
        int closed = 0;
        for (byte[] content : sealed) {
            Optional<EmailAddress> address =
                    opener.flatMap(key -> key.openAddress(scan, content)).flatMap(EmailAddress::ofPadded);
            address.ifPresent(one -> once.merge(one.key(), one, AddressOpening::first));
            closed += address.isPresent() ? 0 : 1;
        }
        if (closed > 0) {
            LOG.warnf("%s addresses of scan %s do not open and are left out", closed, scan);
        }
        return once.values();
    }

    /** Of two spellings always the same one: which came first shows in neither. */
    private static EmailAddress first(EmailAddress one, EmailAddress other) {
        return one.text().compareTo(other.text()) < 0 ? one : other;
    }

    private Optional<SheetOpener> opener(UUID scan) {
        try {
            return Optional.of(keys.opener(scan));
        } catch (KeyLostException e) {
            return Optional.empty();
        }
    }

    private void list(Connection connection, UUID scan, int addresses) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into talk_list (scan_id, addresses, wipe_on) values (?, ?, ?)")) {
            insert.setObject(1, scan);
            insert.setInt(2, addresses);
            insert.setObject(3, LocalDate.now(clock).plusDays(TalkAddresses.DAYS));
            insert.executeUpdate();
        }
    }

    private static void write(Connection connection, UUID scan, Collection<EmailAddress> opened) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into talk_address (scan_id, address) values (?, ?)")) {
            for (EmailAddress address : opened) {
                insert.setObject(1, scan);
                insert.setString(2, address.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
