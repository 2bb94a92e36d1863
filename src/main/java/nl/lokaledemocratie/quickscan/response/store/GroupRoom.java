package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How many more answers fit in a group whose size is known: online and on paper there are never more answers than people. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GroupRoom {

    private static final String ROOM =
            """
            select population - (select count(*) from %s as sealed
                                 where sealed.scan_id = grouped.scan_id and sealed.audience = grouped.audience)
            from scan_audience as grouped where scan_id = ? and audience = ? and population is not null
            """;

    @Inject
    DataSource database;

    /** The room there is, for this transaction alone until it ends; empty when nobody told how many people there are. */
    public OptionalInt hold(UUID scan, String audience) {
        try (Connection connection = database.getConnection()) {
            AdvisoryLock.take(connection, scan, audience);
            return read(connection, scan, audience);
        } catch (SQLException e) {
            throw new StorageException("Could not read the room of a group", e);
        }
    }

    private static OptionalInt read(Connection connection, UUID scan, String audience) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROOM.formatted(BoxTable.of(scan)))) {
            select.setObject(1, scan);
            select.setString(2, audience);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
            }
        }
    }
}
