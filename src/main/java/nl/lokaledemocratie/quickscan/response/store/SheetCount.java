package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.database.Patience;

/**
 * Raises the counters of days by the sealed sheets that they do not know yet. A sending raises none itself: then the counter would show
 * in its transaction which sheet is the newest, and all sendings of a day would wait for one row.
 */
@ApplicationScoped
@Transactional
public class SheetCount {

    /**
     * Per group how many more sealed sheets of a scan there are than counters know; another condition on {@code audience} may follow.
     */
    public static final String UNCOUNTED =
            """
            select scan_id, audience, responses from (
                select asked.scan_id, sealed.audience, sealed.sheets
                    - coalesce((select sum(responses) from response_count as counted
                            where counted.scan_id = asked.scan_id and counted.audience = sealed.audience), 0)
                    + coalesce((select gone.sheets from sheet_gone as gone
                            where gone.scan_id = asked.scan_id and gone.audience = sealed.audience), 0) as responses
                from (select cast(? as uuid) as scan_id) as asked, sealed_per_group(asked.scan_id) as sealed) as grouped
            where responses > 0
            """;

    private static final String GONE =
            """
            insert into sheet_gone (scan_id, audience, sheets)
            select scan_id, audience, missing from (
                select scan_id, counted.audience, sum(responses) - coalesce(min(sealed.sheets), 0) as missing
                from response_count as counted left join sealed_per_group(?) as sealed on sealed.audience = counted.audience
                where scan_id = ? group by scan_id, counted.audience) as compared
            where missing > 0
            on conflict (scan_id, audience) do update set sheets = excluded.sheets
            where sheet_gone.sheets < excluded.sheets
            """;

    private static final String RAISE =
            """
            insert into response_count (scan_id, audience, day, channel, responses)
            select scan_id, audience, ?, 'ONLINE', responses from (%s) as uncounted
            on conflict (scan_id, audience, day, channel)
            do update set responses = response_count.responses + excluded.responses
            """
                    .formatted(UNCOUNTED);

    /** Of those that came in during floods that a griffier set aside. */
    private static final String ASIDE =
            """
            select count(*) from %s as sheet
            join flood on flood.scan_id = sheet.scan_id and flood.number = sheet.flood and flood.set_aside
            where sheet.scan_id = ?
            """;

    private static final String LOCK = "counting";
    private static final String OPEN = "select id from scan where status = 'OPEN'";

    /** How often what came in is counted, in package {@code job}. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /** The day of what is not counted yet: of what came in before midnight and is counted just after it is the day before. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant().minus(EVERY), clock.getZone());
    }

    /** The scans that are open, each to be counted in a transaction of its own. */
    public List<UUID> listOpen() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN);
                ResultSet rows = select.executeQuery()) {
            List<UUID> open = new ArrayList<>();
            while (rows.next()) {
                open.add(rows.getObject(1, UUID.class));
            }
            return open;
        } catch (SQLException e) {
            throw new StorageException("Could not list open scans", e);
        }
    }

    /** How many sealed sheets came in during a flood. */
    public int countOfFlood(UUID scan, int flood) {
        return number(scan, "select count(*) from %s where scan_id = ? and flood = " + flood);
    }

    /** How many sealed sheets stay closed, because a griffier set their flood aside. */
    public int countAside(UUID scan) {
        return number(scan, ASIDE);
    }

    private int number(UUID scan, String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(sql.formatted(BoxTable.readable(connection, scan)))) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count the sheets of a flood", e);
        }
    }

    /** Counts the sheets of a scan, unless somebody else does just now. */
    public void tryToCatchUp(UUID scan) {
        try (Connection connection = database.getConnection()) {
            if (AdvisoryLock.tryToTake(connection, scan, LOCK)) {
                count(connection, scan);
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count sheets", e);
        }
    }

    /** Counts the sheets of a scan; as part of its closing none comes after. */
    public void catchUp(UUID scan) {
        try (Connection connection = database.getConnection()) {
            Patience.endless(connection);
            AdvisoryLock.take(connection, scan, LOCK);
            count(connection, scan);
        } catch (SQLException e) {
            throw new StorageException("Could not count sheets", e);
        }
    }

    /** First what is gone: a hole that is filled by what comes in later is a hole all the same. */
    private void count(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement gone = connection.prepareStatement(GONE)) {
            gone.setObject(1, scan);
            gone.setObject(2, scan);
            gone.executeUpdate();
        }
        try (PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setObject(1, day());
            raise.setObject(2, scan);
            raise.executeUpdate();
        }
    }
}
