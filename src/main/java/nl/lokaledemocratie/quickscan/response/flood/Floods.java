package nl.lokaledemocratie.quickscan.response.flood;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.store.AdvisoryLock;
import nl.lokaledemocratie.quickscan.response.store.SheetCount;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import org.jboss.logging.Logger;

/** The floods of scans, as all instances know them. Setting one aside deletes nothing; what is aside at closing is never opened. */
@ApplicationScoped
@Transactional
public class Floods {

    private static final Logger LOG = Logger.getLogger(Floods.class);
    private static final String LOCK = "flood";
    private static final int MINUTE = 60;

    private static final String ON = "select max(number) from flood where scan_id = ? and until_minute > ?";

    private static final String BEGIN =
            """
            insert into flood (scan_id, number, began_on, last_on, until_minute)
            select id, coalesce((select max(number) from flood where scan_id = ?), 0) + 1, ?, ?, ?
            from scan where id = ? and status = 'OPEN'
            """;

    private static final String GO_ON =
            "update flood set last_on = ?, until_minute = ? where scan_id = ? and number = ? and until_minute < ?";

    private static final String LIST =
            """
            select number, began_on, last_on, until_minute is not null and until_minute > ?, set_aside
            from flood where scan_id = ? order by number
            """;

    @Inject
    DataSource database;

    @Inject
    ScanService scans;

    @Inject
    SheetCount sheets;

    @Inject
    FloodConfig config;

    @Inject
    Clock clock;

    /** The number of the flood that is on. */
    public OptionalInt findOn(UUID scan) {
        try (Connection connection = database.getConnection()) {
            return findOn(connection, scan);
        } catch (SQLException e) {
            throw new StorageException("Could not look for a flood", e);
        }
    }

    private OptionalInt findOn(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ON)) {
            select.setObject(1, scan);
            select.setInt(2, minute());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getObject(1) != null ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    /** Begins one, or lets the one that is on go on; never a part of what stores a sheet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noticed(UUID scan) {
        try (Connection connection = database.getConnection()) {
            AdvisoryLock.take(connection, scan, LOCK);
            OptionalInt on = findOn(connection, scan);
            if (on.isPresent()) {
                goOn(connection, scan, on.getAsInt());
            } else if (begin(connection, scan)) {
                LOG.warnf("More comes in for scan %s than people send: a flood began", scan);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not note a flood", e);
        }
    }

    private boolean begin(Connection connection, UUID scan) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, scan);
            insert.setObject(2, today);
            insert.setObject(3, today);
            insert.setInt(4, end());
            insert.setObject(5, scan);
            return insert.executeUpdate() == 1;
        }
    }

    private void goOn(Connection connection, UUID scan, int number) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(GO_ON)) {
            update.setObject(1, LocalDate.now(clock));
            update.setInt(2, end());
            update.setObject(3, scan);
            update.setInt(4, number);
            update.setInt(5, end());
            update.executeUpdate();
        }
    }

    /** Forgets the minutes in which floods ended: the days stay. */
    public void tidy() {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update flood set until_minute = null where until_minute <= ?")) {
            update.setInt(1, minute());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not end floods", e);
        }
    }

    /** Those of a scan in order, as long as it is open. */
    public List<Flood> listOpen(Scan scan) {
        return scan.status() == ScanStatus.OPEN ? list(scan.id()) : List.of();
    }

    private List<Flood> list(UUID scan) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setInt(1, minute());
            select.setObject(2, scan);
            List<Flood> floods = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    int number = rows.getInt(1);
                    floods.add(new Flood(
                            number,
                            rows.getObject(2, LocalDate.class),
                            rows.getObject(3, LocalDate.class),
                            rows.getBoolean(4),
                            rows.getBoolean(5),
                            sheets.countOfFlood(scan, number) / Flood.TENS * Flood.TENS));
                }
            }
            return floods;
        } catch (SQLException e) {
            throw new StorageException("Could not list floods", e);
        }
    }

    /**
     * Sets what came in during a flood aside, or takes it back.
     *
     * @param before what its page showed
     * @throws nl.lokaledemocratie.quickscan.scan.ScanNotOpenException when it is too late
     * @throws ChangedMeanwhileException when it was not as shown, or there is no such flood
     */
    public void setAside(UUID scan, int number, boolean before, boolean aside) {
        scans.takeOpen(scan);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update flood set set_aside = ? where scan_id = ? and number = ? and set_aside = ?")) {
            update.setBoolean(1, aside);
            update.setObject(2, scan);
            update.setInt(3, number);
            update.setBoolean(4, before);
            if (update.executeUpdate() == 0) {
                throw new ChangedMeanwhileException("flood " + number + " of scan " + scan);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not set a flood aside", e);
        }
        LOG.infof("Flood %s of scan %s was %s", number, scan, aside ? "set aside" : "taken back");
    }

    private int minute() {
        return Math.toIntExact(clock.instant().getEpochSecond() / MINUTE);
    }

    private int end() {
        return minute()
                + Math.toIntExact(config.calm().plus(Duration.ofMinutes(1)).toMinutes());
    }
}
