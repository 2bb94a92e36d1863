package nl.lokaledemocratie.quickscan.scan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.scan.end.ScanEnd;

/**
 * Holds open scans for who stores answers of one person: one question to the database, and nothing of the scan is read but its status,
 * its end and whether it is paused. {@link ScanService#holdOpen} gives the whole scan to staff, whom neither stops before the scan is closed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScanHold {

    /** Who comes while it closes does not wait for that; see {@link Scans#hold}. */
    private static final String HOLD = Scans.ANNOUNCED.formatted("hashtextextended(?, 0)")
            + "; select status, ends_at, paused_at is not null from scan where id = ? for share";

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private record Held(ScanStatus status, Optional<ScanEnd> end, boolean paused) {}

    /**
     * Holds a scan for who begins, until the transaction ends, so that it cannot close before.
     *
     * @throws ScanEndedException    when nobody begins any more
     * @throws ScanNotOpenException  when it is not open, or paused
     * @throws ScanNotFoundException when it is not there
     */
    public void toBegin(UUID scan) {
        toSend(scan, end -> false);
    }

    /**
     * The same for who sends, or carries on what was begun elsewhere.
     *
     * @param inTime whether it is known that they began before that end
     * @throws ScanEndedException when they did not, or it is too late for who did
     */
    public void toSend(UUID scan, Predicate<ScanEnd> inTime) {
        Held held = holdOpen(scan);
        requireInTime(held, inTime);
        if (held.paused()) {
            throw ScanNotOpenException.paused();
        }
    }

    /** The same for who leaves what was begun, to go on elsewhere: a pause takes nothing from anybody. */
    public void toLeave(UUID scan, Predicate<ScanEnd> inTime) {
        requireInTime(holdOpen(scan), inTime);
    }

    private void requireInTime(Held held, Predicate<ScanEnd> inTime) {
        held.end()
                .filter(end -> switch (end.stage(clock.instant())) {
                    case ASKING -> false;
                    case ENDING -> !inTime.test(end);
                    case OVER -> true;
                })
                .ifPresent(end -> {
                    throw new ScanEndedException();
                });
    }

    /**
     * The same for whom neither a pause nor an end stops before the scan is closed.
     *
     * @throws ScanNotOpenException when it is not open
     */
    public void open(UUID scan) {
        holdOpen(scan);
    }

    private Held holdOpen(UUID scan) {
        Held held = hold(scan);
        if (held.status() != ScanStatus.OPEN) {
            throw new ScanNotOpenException(held.status());
        }
        return held;
    }

    private Held hold(UUID scan) {
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
                return new Held(
                        ScanStatus.valueOf(rows.getString(1)),
                        Optional.ofNullable(rows.getTimestamp(2)).map(end -> new ScanEnd(end.toInstant())),
                        rows.getBoolean(3));
            }
        } catch (SQLException e) {
            throw new PersistenceException("Could not hold a scan", e);
        }
    }
}
