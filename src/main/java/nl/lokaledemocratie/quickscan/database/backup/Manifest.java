package nl.lokaledemocratie.quickscan.database.backup;

import java.util.List;

/** What a backup holds: the migrations that made its tables, and each table with what proves that it is whole. */
record Manifest(int format, List<Migration> migrations, List<Table> tables) {

    /** The format written today. */
    static final int FORMAT = 1;

    static final String ENTRY = "manifest.json";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
    }

    /** A script of the schema, with the hash of its text. */
    record Migration(String script, String sha256) {}

    /** A table in the order in which tables can be filled: those it refers to come first. */
    record Table(String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".txt";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
