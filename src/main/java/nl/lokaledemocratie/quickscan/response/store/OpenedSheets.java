package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Writes opened sheets in the order in which they are given, many at once. */
final class OpenedSheets implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private static final String INSERT =
            """
            insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own)
            values (?, gen_random_uuid(), ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)
            """;

    private final PreparedStatement insert;
    private final UUID scan;
    private final SheetJson json;
    private int waiting;

    OpenedSheets(Connection connection, UUID scan, SheetJson json) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.scan = scan;
        this.json = json;
    }

    void add(StoredSheet sheet) throws SQLException {
        insert.setObject(1, scan);
        insert.setString(2, sheet.audience());
        insert.setBytes(3, sheet.ratings().toBytes());
        insert.setString(4, json.write(sheet.background()));
        insert.setString(5, json.write(sheet.texts()));
        insert.setString(6, json.write(sheet.own()));
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            flush();
        }
    }
}
