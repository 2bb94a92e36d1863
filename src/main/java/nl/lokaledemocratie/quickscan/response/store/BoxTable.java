package nl.lokaledemocratie.quickscan.response.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table with the sealed sheets of a scan: one for each that is open. */
final class BoxTable {

    /** What reads like a table that is there and holds nothing. */
    private static final String NONE = "only sealed_sheet";

    private static final String ALL =
            """
            select inhrelid::regclass::text from pg_inherits where inhparent = 'sealed_sheet'::regclass order by 1
            """;

    private static final String LEFT =
            """
            select relname from pg_inherits join pg_class on pg_class.oid = inhrelid
            where inhparent = 'sealed_sheet'::regclass
            and relname not in (select ballot_box_of(id) from scan where status = 'OPEN')
            """;

    private BoxTable() {}

    /** Its name while the scan is open. */
    static String of(UUID scan) {
        return "sealed_sheet_" + scan.toString().replace("-", "");
    }

    /** What to read from whether or not the scan is open. */
    static String readable(Connection connection, UUID scan) throws SQLException {
        return isThere(connection, scan) ? of(scan) : NONE;
    }

    static boolean isThere(Connection connection, UUID scan) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select to_regclass(?) is not null")) {
            find.setString(1, of(scan));
            try (ResultSet row = find.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Those of all scans. */
    static List<String> list(Connection connection) throws SQLException {
        return names(connection, ALL);
    }

    /** Those of scans that are not open any more, or gone. */
    static List<String> listLeft(Connection connection) throws SQLException {
        return names(connection, LEFT);
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
