package nl.lokaledemocratie.quickscan.response.talk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanChanged;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import org.jboss.logging.Logger;

/** Whether a scan asks for addresses, and the list that comes of it: read by the griffier, wiped on a set day or before. */
@ApplicationScoped
public class TalkAddresses {

    /** So many days after closing the list is wiped. Whoever left an address was told so: it is no setting. */
    public static final int DAYS = 90;

    private static final Logger LOG = Logger.getLogger(TalkAddresses.class);

    /** Addresses of lists that have ended; the lists say so only when the files were written anew as well. */
    private static final String WIPE =
            """
            delete from talk_address
            where scan_id in (select scan_id from talk_list where wipe_on <= ? and not wiped)
            """;

    private static final String ENDED = "select scan_id from talk_list where wipe_on <= ? and not wiped";

    @Inject
    AuditLog log;

    @Inject
    DataSource database;

    @Inject
    Scans scans;

    @Inject
    FileRewrite files;

    @Inject
    Event<ScanChanged> changes;

    @Inject
    Clock clock;

    /**
     * The list of a closed scan.
     *
     * @param given  how many addresses there were at closing, each counted once
     * @param wipeOn the day on which it is wiped, or was
     * @param left   the addresses in the order of the alphabet; none when it is wiped
     */
    public record TalkList(int given, LocalDate wipeOn, List<String> left) {

        public boolean isWiped() {
            return given > 0 && left.isEmpty();
        }
    }

    /**
     * Asks who answered for an address from now on, or does so no more. Those that were given stay until closing.
     *
     * @param stood how it stood as somebody saw it
     * @throws ChangedMeanwhileException when it stands otherwise
     * @throws ScanNotOpenException      when the scan is closed
     */
    @Transactional
    public void ask(UUID id, boolean stood, boolean isAsked) {
        Scan scan = scans.take(id);
        if (scan.status() == ScanStatus.CLOSED) {
            throw new ScanNotOpenException(scan.status());
        }
        if (scan.hasTalk() != stood) {
            throw new ChangedMeanwhileException("scan " + id);
        }
        scan.askForTalk(isAsked);
        changes.fire(new ScanChanged(scan.link()));
    }

    /** The list of a scan; none while it is open, and when nobody left an address. */
    @Transactional
    public Optional<TalkList> find(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select addresses, wipe_on from talk_list where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(list(connection, scan, row.getInt(1), row.getObject(2, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read addresses", e);
        }
    }

    /** On its day nobody reads it any more, whether or not it was wiped already. */
    private TalkList list(Connection connection, UUID scan, int given, LocalDate wipeOn) throws SQLException {
        return new TalkList(given, wipeOn, wipeOn.isAfter(today()) ? addresses(connection, scan) : List.of());
    }

    private static List<String> addresses(Connection connection, UUID scan) throws SQLException {
        List<String> addresses = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select address from talk_address where scan_id = ?")) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    addresses.add(rows.getString(1));
                }
            }
        }
        addresses.sort(Comparator.comparing((String address) -> address.toLowerCase(Locale.ROOT)));
        return addresses;
    }

    /** Wipes the list of a scan before its day. */
    @Transactional(Transactional.TxType.NEVER)
    public void wipe(UUID scan) {
        QuarkusTransaction.requiringNew().run(() -> end(scan));
        try {
            wipeEnded();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Traces of wiped addresses of scan %s are still there; it is tried again later", scan);
        }
    }

    private void end(UUID scan) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement update =
                    connection.prepareStatement("update talk_list set wipe_on = ? where scan_id = ? and wipe_on > ?")) {
                update.setObject(1, today());
                update.setObject(2, scan);
                update.setObject(3, today());
                update.executeUpdate();
            }
            wipe(connection);
        } catch (SQLException e) {
            throw new StorageException("Could not wipe addresses", e);
        }
    }

    /** Wipes lists of which the day has come, from tables and files; one that a crash cut short is done again. */
    @Transactional(Transactional.TxType.NEVER)
    public void wipeEnded() {
        List<UUID> ended = QuarkusTransaction.requiringNew().call(this::wipeRows);
        if (ended.isEmpty()) {
            return;
        }
        files.rewriteAddresses();
        QuarkusTransaction.requiringNew().run(() -> markWiped(ended));
        LOG.infof("Wiped the addresses of %s scans", ended.size());
    }

    private List<UUID> wipeRows() {
        List<UUID> ended = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ENDED)) {
            select.setObject(1, today());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getObject(1, UUID.class));
                }
            }
            if (!ended.isEmpty()) {
                wipe(connection);
            }
            return ended;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe addresses", e);
        }
    }

    private void wipe(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(WIPE)) {
            delete.setObject(1, today());
            delete.executeUpdate();
        }
    }

    private void markWiped(List<UUID> ended) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update talk_list set wiped = true where scan_id = any(?)")) {
            update.setArray(1, connection.createArrayOf("uuid", ended.toArray()));
            update.executeUpdate();
            ended.forEach(scan -> log.doneByClock(Act.TALK_WIPE, scan));
        } catch (SQLException e) {
            throw new StorageException("Could not say that addresses are wiped", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
