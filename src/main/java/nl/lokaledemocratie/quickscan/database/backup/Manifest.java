package nl.lokaledemocratie.quickscan.database.backup;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * What a backup holds: the migrations that made its tables, and each table with what proves that it is whole.
 *
 * @param parts tables that are part of others and hold rows of their own, such as the ballot box of a scan; none in the first format
 */
record Manifest(
        int format,
        List<Migration> migrations,
        List<Table> tables,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Table> parts) {

    /** The format written today: what holds bytes is binary, and parts of tables lie apart. */
    static final int FORMAT = 3;

    /** All tables are text; with or without a lock, which has a 2 in its line. */
    static final int FIRST_FORMAT = 1;

    static final String ENTRY = "manifest.json";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        parts = List.copyOf(parts);
    }

    /** A script of the schema, with the hash of its text. */
    record Migration(String script, String sha256) {}

    boolean isRead() {
        return format == FORMAT || format == FIRST_FORMAT;
    }

    /**
     * A table in the order in which tables can be filled: those it refers to come first.
     *
     * @param binary whether its rows are in the binary form of PostgreSQL; else they are text
     */
    record Table(String name, List<String> columns, boolean binary, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + (binary ? ".bin" : ".txt");
        }

        /** What {@code copy} is told of it. */
        String options() {
            return binary ? " with (format binary)" : "";
        }
    }

    long rows() {
        return Stream.concat(tables.stream(), parts.stream())
                .mapToLong(Table::rows)
                .sum();
    }
}
