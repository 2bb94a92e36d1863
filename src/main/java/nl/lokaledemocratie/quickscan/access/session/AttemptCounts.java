package nl.lokaledemocratie.quickscan.access.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.kept.Seal;

/**
 * How often each of many tried to sign in within a window, by all instances together. What tells them apart is kept as a keyed hash and
 * until the window is over, to the minute: a second beside what else was written would date it. Whatever becomes of the rest of a request,
 * an attempt is counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AttemptCounts {

    /** How many are remembered at most; whose window is over first is forgotten first. */
    static final int MOST = 100_000;

    private static final int MINUTE = 60;

    private static final String LEFT =
            "select not exists (select from sign_in_attempt where who = ? and until_minute > ? and made >= ?)";

    /** A row when it may be tried. */
    private static final String COUNT =
            """
            insert into sign_in_attempt as tried (who, made, until_minute) values (?, 1, ?)
            on conflict (who) do update set
                made = case when tried.until_minute <= ? then 1 else tried.made + 1 end,
                until_minute = case when tried.until_minute <= ? then excluded.until_minute else tried.until_minute end
            where tried.until_minute <= ? or tried.made < ?
            returning made
            """;

    private static final String GIVE_BACK = "update sign_in_attempt set made = greatest(made - 1, 0) where who = ?";
    private static final String FORGET = "delete from sign_in_attempt where who = ?";
    private static final String WIPE = "delete from sign_in_attempt where until_minute <= ?";

    private static final String WIPE_FIRST =
            """
            delete from sign_in_attempt where who in (
                select who from sign_in_attempt order by until_minute desc, who offset ?)
            """;

    private final DataSource database;
    private final Seal seal;
    private final Clock clock;
    private final Duration window;

    @Inject
    AttemptCounts(DataSource database, Seal seal, Clock clock, AccessConfig config) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
        this.window = config.attemptWindow();
    }

    /** Whether one more may be tried; counts nothing. */
    boolean isLeft(String who, int limit) {
        return isFound(LEFT, key(who), now(), limit);
    }

    /** Counts an attempt; false when there were so many of late, and then it counts nothing. */
    boolean count(String who, int limit) {
        long now = now();
        return isFound(COUNT, key(who), end(), now, now, now, limit);
    }

    /** Takes back what was counted last: it was no wrong attempt. */
    void giveBack(String who) {
        change(GIVE_BACK, key(who));
    }

    /** Lets somebody start afresh. */
    void forget(String who) {
        change(FORGET, key(who));
    }

    /** Forgets whose window is over, and the first of too many. */
    public void wipe() {
        change(WIPE, now());
        change(WIPE_FIRST, MOST);
    }

    private byte[] key(String who) {
        return seal.derive("attempt " + who);
    }

    private long now() {
        return clock.instant().getEpochSecond() / MINUTE;
    }

    /** Never before the window is over. */
    private long end() {
        return (clock.instant().plus(window).getEpochSecond() + MINUTE - 1) / MINUTE;
    }

    /** Whether the first row, if there is one, does not say no. */
    private boolean isFound(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && !Boolean.FALSE.equals(rows.getObject(1));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void change(String sql, Object value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, value)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("Could not count an attempt to sign in", cause);
    }
}
