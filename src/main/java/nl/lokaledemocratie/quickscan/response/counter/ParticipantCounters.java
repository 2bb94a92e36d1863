package nl.lokaledemocratie.quickscan.response.counter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.response.store.AdvisoryLock;
import nl.lokaledemocratie.quickscan.response.store.StorageException;

/**
 * How many people of an open group gave each answer to a question about themselves, while the scan is open: added by many at once, every
 * question for itself. Beside that what the griffier sees of it, which changes less often. Goes at closing.
 */
@ApplicationScoped
@Transactional
public class ParticipantCounters {

    private static final String LOCK = "participants";

    private static final String OPEN = "select from scan where id = ? and status = 'OPEN'";

    /** Nobody waits for a closing, which may take minutes: it is tried again after it. */
    private static final String HELD = OPEN + " for share skip locked";

    private static final String RAISE =
            """
            insert into participant_count (scan_id, audience, question, option, people) values (?, ?, ?, ?, ?)
            on conflict (scan_id, audience, question, option)
            do update set people = participant_count.people + excluded.people
            """;

    private static final String READ =
            """
            select option, people, next, shown, before from participant_count
            where scan_id = ? and audience = ? and question = ? order by option
            """;

    private static final String PLAN =
            "update participant_count set next = people where scan_id = ? and audience = ? and question = ?";

    private static final String SHOW =
            """
            update participant_count set before = shown, shown = next
            where scan_id = ? and audience = ? and question = ?
            """;

    @Inject
    DataSource database;

    /** What was not counted, certainly not. */
    public static final class NotCountedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotCountedException(UUID scan) {
            super("Scan " + scan + " is just being changed or closed");
        }

        NotCountedException(SQLException cause) {
            super("Could not count who took part", cause);
        }
    }

    /**
     * Per option.
     *
     * @param people all who were counted
     * @param next   those of them that will be shown; as {@code shown} where that is not known
     * @param shown  those that are shown
     * @param before those that were shown before that
     */
    public record Tally(
            Map<String, Integer> people,
            Map<String, Integer> next,
            Map<String, Integer> shown,
            Map<String, Integer> before) {

        public Tally {
            people = Map.copyOf(people);
            next = Map.copyOf(next);
            shown = Map.copyOf(shown);
            before = Map.copyOf(before);
        }
    }

    /**
     * Adds some answers to a question, as keys of options; false when the scan is not open any more.
     *
     * @throws NotCountedException when nothing was added
     */
    public boolean add(UUID scan, String audience, String question, List<String> options) {
        SortedMap<String, Long> sums = options.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        try (Connection connection = database.getConnection()) {
            if (!finds(connection, OPEN, scan)) {
                return false;
            }
            if (!finds(connection, HELD, scan)) {
                throw new NotCountedException(scan);
            }
            AdvisoryLock.take(connection, scan, LOCK);
            raise(connection, List.of(scan, audience, question), sums);
            return true;
        } catch (SQLException e) {
            throw new NotCountedException(e);
        }
    }

    private static boolean finds(Connection connection, String sql, UUID scan) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, scan);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void raise(Connection connection, List<Object> field, SortedMap<String, Long> sums)
            throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(RAISE)) {
            for (Map.Entry<String, Long> sum : sums.entrySet()) {
                set(raise, field);
                raise.setString(4, sum.getKey());
                raise.setInt(5, sum.getValue().intValue());
                raise.addBatch();
            }
            raise.executeBatch();
        }
    }

    public Tally read(UUID scan, String audience, String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            set(select, List.of(scan, audience, question));
            try (ResultSet rows = select.executeQuery()) {
                List<Map<String, Integer>> columns =
                        List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
                while (rows.next()) {
                    for (int column = 0; column < columns.size(); column++) {
                        columns.get(column).put(rows.getString(1), rows.getInt(2 + column));
                    }
                }
                return new Tally(columns.get(0), columns.get(1), columns.get(2), columns.get(3));
            }
        } catch (SQLException e) {
            throw new StorageException("Could not read who took part", e);
        }
    }

    /** Plans to show what is counted now, while the scan is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(UUID scan, String audience, String question) {
        update(PLAN, scan, audience, question);
    }

    /** Shows from now on what was planned, while the scan is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(UUID scan, String audience, String question) {
        update(SHOW, scan, audience, question);
    }

    private void update(String sql, UUID scan, String audience, String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            set(update, List.of(scan, audience, question));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("Could not show who took part", e);
        }
    }

    /** Lets one at a time add or decide about what is shown of a scan, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID scan) {
        try (Connection connection = database.getConnection()) {
            AdvisoryLock.take(connection, scan, LOCK);
        } catch (SQLException e) {
            throw new StorageException("Could not hold the counters of who took part", e);
        }
    }

    private static void set(PreparedStatement statement, List<Object> field) throws SQLException {
        for (int place = 0; place < field.size(); place++) {
            statement.setObject(place + 1, field.get(place));
        }
    }
}
