package nl.lokaledemocratie.quickscan.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Somebody who may do everything on the database server, with PostgreSQL's own means to read its log and its pages. */
final class Superuser {

    private final String url;
    private final String password;

    Superuser(DataSource database, Path dataFolder) {
        try (Connection connection = database.getConnection()) {
            this.url = connection.getMetaData().getURL();
            this.password =
                    Files.readString(dataFolder.resolve("postgres-password")).strip();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("No way in", e);
        }
        query("create extension if not exists pg_walinspect");
        query("create extension if not exists pageinspect");
    }

    /** Where the log is now. */
    String place() {
        return query("select pg_current_wal_insert_lsn()::text").get(0).get(0);
    }

    /** The rows of a query, every value as text; nothing for a command. */
    List<List<String>> query(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            List<List<String>> found = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        List<String> row = new ArrayList<>();
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.add(rows.getString(column));
                        }
                        found.add(row);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** The numbers of the transactions that did something to rows of a table since a place in the log. */
    List<String> transactions(String since, String table, String what) {
        return query(
                        """
                        select distinct record.xid::text
                        from pg_get_wal_block_info('%s', pg_current_wal_insert_lsn()) as record
                        where record.relfilenode = pg_relation_filenode('%s') and record.record_type like '%s%%'
                          and record.xid <> 0
                        """
                                .formatted(since, table, what))
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** Whether the bytes stand in any page image or change in the log since a place in it; not when that log is gone already. */
    boolean logHolds(String since, String hexadecimal) {
        try {
            return find(since, hexadecimal);
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("already been removed")) {
                return false;
            }
            throw e;
        }
    }

    private boolean find(String since, String hexadecimal) {
        return !query(
                        """
                        select 1 from pg_get_wal_block_info('%1$s', pg_current_wal_insert_lsn())
                        where encode(block_data, 'hex') like '%%%2$s%%' or encode(block_fpi_data, 'hex') like '%%%2$s%%'
                        limit 1
                        """
                                .formatted(since, hexadecimal))
                .isEmpty();
    }
}
