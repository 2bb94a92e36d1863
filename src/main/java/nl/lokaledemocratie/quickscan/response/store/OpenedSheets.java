package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;

/** Writes opened sheets in the order in which they are given. */
final class OpenedSheets implements AutoCloseable {

    private static final String INSERT =
            """
            insert into answer_sheet (scan_id, sheet_key, audience, ratings, background, texts, own, paper)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
            """;

    private final PreparedStatement insert;
    private final UUID scan;
    private final SheetJson json;

    OpenedSheets(Connection connection, UUID scan, SheetJson json) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.scan = scan;
        this.json = json;
    }

    /** Adds some, each under a key that is drawn here and not by the database. */
    void addAll(List<StoredSheet> sheets) throws SQLException {
        for (StoredSheet sheet : sheets) {
            insert.setObject(1, scan);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, sheet.audience());
            insert.setBytes(4, sheet.ratings().toBytes());
            insert.setString(5, json.write(sheet.background()));
            insert.setString(6, json.write(sheet.texts()));
            insert.setString(7, json.write(sheet.own()));
            insert.setObject(8, PaperMark.of(sheet.channel()), Types.BOOLEAN);
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
