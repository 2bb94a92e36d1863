package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Raises the counters of days by the sealed sheets that they do not know yet. A sending raises none itself: then the counter would show
 * in its transaction which sheet is the newest, and all sendings of a day would wait for one row.
 */
@ApplicationScoped
@Transactional
public class SheetCount {

    /**
     * Per group the sealed sheets that no counter knows. To be put in the place of {@code %s}: which sheets, as {@code sealed}; it may
     * hold parameters.
     */
    public static final String UNCOUNTED =
            """
            select scan_id, audience, responses from (
                select scan_id, audience, count(*) - coalesce((
                        select sum(responses) from response_count as counted
                        where counted.scan_id = sealed.scan_id and counted.audience = sealed.audience), 0) as responses
                from sealed_sheet as sealed where %s group by scan_id, audience) as grouped
            where responses > 0
            """;

    private static final String RAISE =
            """
            insert into response_count (scan_id, audience, day, channel, responses)
            select scan_id, audience, ?, 'ONLINE', responses from (%s) as uncounted
            on conflict (scan_id, audience, day, channel)
            do update set responses = response_count.responses + excluded.responses
            """;

    private static final UUID ALL = new UUID(0, 0);

    @Inject
    DataSource database;

    /** Counts those of all open scans for this day. */
    public void catchUp(LocalDate day) {
        catchUp(day, "true");
    }

    /** Counts those of a scan; as part of its closing none comes after. */
    public void catchUp(LocalDate day, UUID scan) {
        catchUp(day, "scan_id = '" + scan + "'");
    }

    private void catchUp(LocalDate day, String which) {
        String sql = RAISE.formatted(UNCOUNTED.formatted(which));
        try (Connection connection = database.getConnection()) {
            AdvisoryLock.take(connection, ALL, "counting");
            try (PreparedStatement raise = connection.prepareStatement(sql)) {
                raise.setObject(1, day);
                raise.executeUpdate();
            }
        } catch (SQLException e) {
            throw new StorageException("Could not count sheets", e);
        }
    }
}
