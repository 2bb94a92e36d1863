package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import nl.lokaledemocratie.quickscan.answer.Channel;

/**
 * What becomes of sheets of an earlier version, which do not say how they came in. Of a batch: on paper. Else online, when the counters
 * of the group know of no other paper; else nobody can tell.
 *
 * @param unclear groups of which more came on paper than lies in batches
 */
record SilentSheets(Set<String> unclear) {

    private static final String UNCLEAR =
            """
            select audience from (
                select audience, sum(responses) as known from response_count
                where scan_id = ? and channel = 'PAPER' group by audience) as counted
            where known > (select count(*) from (
                select audience, batch from %s where scan_id = ?
                union all select audience, batch from answer_sheet where scan_id = ?) as kept
                where kept.audience = counted.audience and batch is not null)
            """;

    static SilentSheets of(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(UNCLEAR.formatted(BoxTable.readable(connection, scan)))) {
            for (int place = 1; place <= 3; place++) {
                select.setObject(place, scan);
            }
            Set<String> unclear = new HashSet<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    unclear.add(rows.getString(1));
                }
            }
            return new SilentSheets(unclear);
        }
    }

    /** The sheet with its channel; what it says itself stays. */
    StoredSheet resolve(StoredSheet sheet, boolean ofBatch) {
        if (sheet.channel() != Channel.UNKNOWN) {
            return sheet;
        }
        if (ofBatch) {
            return sheet.on(Channel.PAPER);
        }
        return unclear.contains(sheet.audience()) ? sheet : sheet.on(Channel.ONLINE);
    }
}
