package nl.lokaledemocratie.quickscan.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.lokaledemocratie.quickscan.audit.Act;
import nl.lokaledemocratie.quickscan.audit.AuditLog;
import nl.lokaledemocratie.quickscan.response.store.FileRewrite;
import nl.lokaledemocratie.quickscan.response.store.StorageException;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanNotFoundException;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import org.jboss.logging.Logger;

/**
 * Wipes the sheets of scans when their time has come, or when a griffier says so: from the table, then from the files. What was published
 * stays. Any number of instances may do it at once, and what a crash cut short is done again.
 */
@ApplicationScoped
@Named("sheetTerms")
@Transactional(Transactional.TxType.NEVER)
public class SheetTerms {

    /** So many days pass between the day on which the clock says first that it is time, and wiping. */
    static final int NOTICE = 7;

    private static final Logger LOG = Logger.getLogger(SheetTerms.class);

    /** A term stays as it was when the scan closed, whatever is set later. */
    private static final String PLAN =
            """
            insert into sheet_term (scan_id, wipe_on)
            select id, (closed_on + make_interval(years => ?))::date from scan
            where status = 'CLOSED' and closed_on is not null and not exists (select from sheet_term where scan_id = id)
            on conflict do nothing
            """;

    private static final String ANNOUNCE =
            """
            update sheet_term set announced_on = ?
            where wiped_on is null and announced_on is null and wipe_on <= ?
            """;

    /** The clock was wrong: it is not time, or was said to be on a day that has not come. */
    private static final String TAKE_BACK =
            """
            update sheet_term set announced_on = null
            where wiped_on is null and (wipe_on > ? or announced_on > ?)
            """;

    private static final String DUE =
            """
            select scan_id from sheet_term where wiped_on is null and wipe_on <= ? and announced_on <= ?
            and exists (select from publication where publication.scan_id = sheet_term.scan_id)
            """;

    private static final String MARK =
            """
            update sheet_term set wiped_on = ?, by_clerk = ?, wipe_on = least(wipe_on, ?)
            where scan_id = ? and wiped_on is null
            """;

    @Inject
    AuditLog log;

    @Inject
    DataSource database;

    @Inject
    ScanService scans;

    @Inject
    FileRewrite files;

    @Inject
    RetentionConfig config;

    @Inject
    Clock clock;

    /** The term of a closed scan; empty while it is open, and for a moment after it closed. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SheetTerm> find(UUID scan) {
        String sql = "select wipe_on, wiped_on, by_clerk from sheet_term where scan_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, scan);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new SheetTerm(
                                row.getObject(1, LocalDate.class),
                                Optional.ofNullable(row.getObject(2, LocalDate.class)),
                                row.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read a term", e);
        }
    }

    /** The day on which the sheets of a scan were wiped, if they were. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LocalDate> wipedOn(UUID scan) {
        return find(scan).flatMap(SheetTerm::wipedOn);
    }

    /** Plans, announces and wipes what is due. */
    public void run() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> plan(today));
        due.forEach(scan -> {
            if (wipeRows(scan, today, false)) {
                LOG.infof("Wiped the sheets of scan %s, of which the time was over; its result stays", scan);
            }
        });
        clean();
    }

    private List<UUID> plan(LocalDate today) {
        try (Connection connection = database.getConnection()) {
            change(connection, PLAN, config.sheetYears());
            change(connection, TAKE_BACK, today.plusDays(NOTICE), today);
            change(connection, ANNOUNCE, today, today.plusDays(NOTICE));
            return list(connection, DUE, today, today.minusDays(NOTICE));
        } catch (SQLException e) {
            throw new StorageException("Could not plan what is wiped", e);
        }
    }

    /**
     * Wipes the sheets of a scan before their day.
     *
     * @return whether they were there still
     * @throws ScanNotClosedException when its result is not published
     */
    public boolean wipe(UUID scan) {
        LocalDate today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew().call(() -> plan(today));
        boolean wiped = wipeRows(scan, today, true);
        if (wiped) {
            LOG.infof("A griffier wiped the sheets of scan %s; its result stays", scan);
        }
        try {
            clean();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Traces of wiped sheets of scan %s are still in the files; it is tried again later", scan);
        }
        return wiped;
    }

    /** Who takes the scan first does it; nothing that has no result yet is wiped. */
    private boolean wipeRows(UUID scan, LocalDate today, boolean byClerk) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                scans.takeClosed(scan);
                boolean wiped = delete(scan, today, byClerk);
                if (wiped && !byClerk) {
                    log.doneByClock(Act.SHEETS_WIPE, scan);
                }
                return wiped;
            });
        } catch (ScanNotFoundException removed) {
            return false;
        }
    }

    private boolean delete(UUID scan, LocalDate today, boolean byClerk) {
        try (Connection connection = database.getConnection()) {
            if (list(connection, "select scan_id from publication where scan_id = ? limit 1", scan)
                    .isEmpty()) {
                throw new ScanNotClosedException(ScanStatus.CLOSED);
            }
            if (change(connection, MARK, today, byClerk, today, scan) == 0) {
                return false;
            }
            change(connection, "delete from answer_sheet where scan_id = ?", scan);
            return true;
        } catch (SQLException e) {
            throw new StorageException("Could not wipe sheets", e);
        }
    }

    /** The table and the log hold rows for a while that were deleted. */
    private void clean() {
        List<UUID> wiped = QuarkusTransaction.requiringNew().call(this::listUnclean);
        if (wiped.isEmpty()) {
            return;
        }
        files.rewriteSheets();
        QuarkusTransaction.requiringNew().run(() -> markClean(wiped));
    }

    private List<UUID> listUnclean() {
        try (Connection connection = database.getConnection()) {
            return list(connection, "select scan_id from sheet_term where wiped_on is not null and not cleaned");
        } catch (SQLException e) {
            throw new StorageException("Could not read what is wiped", e);
        }
    }

    private void markClean(List<UUID> wiped) {
        try (Connection connection = database.getConnection()) {
            for (UUID scan : wiped) {
                change(connection, "update sheet_term set cleaned = true where scan_id = ?", scan);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not say that sheets are wiped", e);
        }
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static List<UUID> list(Connection connection, String sql, Object... values) throws SQLException {
        List<UUID> scans = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    scans.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return scans;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
