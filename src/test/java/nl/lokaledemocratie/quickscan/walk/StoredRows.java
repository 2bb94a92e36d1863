package nl.lokaledemocratie.quickscan.walk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.postgresql.PGConnection;

/** Everything that somebody with SQL can read at one moment: all rows of all tables, with what PostgreSQL itself keeps of each and of all. */
final class StoredRows {

    /**
     * One row.
     *
     * @param transaction number of the transaction that wrote it (xmin)
     * @param block       where it lies (ctid): block and place in the block
     */
    record Row(String table, long transaction, int block, int place, String content) {

        long position() {
            return ((long) block << 16) + place;
        }
    }

    private final DataSource database;

    StoredRows(DataSource database) {
        this.database = database;
    }

    List<Row> all() {
        try (Connection connection = database.getConnection()) {
            List<Row> rows = new ArrayList<>();
            for (String table : strings(
                    connection,
                    "select relname from pg_class where relkind in ('r', 'p', 'm') and relnamespace = 'public'::regnamespace"
                            + " and not exists (select from pg_inherits where inhrelid = pg_class.oid)")) {
                rows.addAll(read(connection, table));
            }
            for (String view :
                    List.of("pg_stats", "pg_stats_ext_exprs", "pg_stat_activity", "pg_prepared_statements")) {
                strings(connection, "select t::text from " + view + " t")
                        .forEach(content -> rows.add(new Row(view, 0, 0, 0, content)));
            }
            return rows;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Could not read the tables", e);
        }
    }

    /** @param table of sealed sheets, or of opened ones */
    List<Row> sheets(String table, UUID scan, String audience) {
        return all().stream()
                .filter(row -> row.table().equals(table))
                .filter(row ->
                        row.content().contains(scan.toString()) && row.content().contains("\"" + audience + "\""))
                .toList();
    }

    List<String> strings(String sql) {
        try (Connection connection = database.getConnection()) {
            return strings(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read " + sql, e);
        }
    }

    /** Those of the tables that are part of it too, each under its own name. */
    private static List<Row> read(Connection connection, String table) throws SQLException, IOException {
        StringWriter csv = new StringWriter();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select xmin, ctid, row_to_json(t)::text, tableoid::regclass from \"" + table
                                + "\" t) to stdout (format csv)",
                        csv);
        List<Row> rows = new ArrayList<>();
        for (CSVRecord line : CSVFormat.DEFAULT.parse(new StringReader(csv.toString()))) {
            String[] place = line.get(1).replaceAll("[()]", "").split(",");
            rows.add(new Row(
                    line.get(3),
                    Long.parseLong(line.get(0)),
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    line.get(2)));
        }
        return rows;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
