package nl.lokaledemocratie.quickscan.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the service in one database, and the scripts that made them. */
final class Schema {

    /** Where the migrations keep what they did; it is part of a backup. */
    static final String HISTORY = "flyway_schema_history";

    private static final String SCRIPTS = "db/migration/";

    /** Those that a script makes: one that is part of another is made later, for what it holds. What is not logged is of the moment and in no backup. */
    private static final String TABLES =
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relpersistence = 'p' and not relispartition
                and not exists (select from pg_inherits where inhrelid = pg_class.oid)
            order by relname""";

    private static final String ALL =
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relpersistence = 'p'
            order by relname""";

    private static final String PARTS =
            """
            select relname from pg_class join pg_inherits on inhrelid = pg_class.oid
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p'
            order by relname""";

    private static final String COLUMNS =
            """
            select attname from pg_attribute
            where attrelid = 'public.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum""";

    private static final String BYTES =
            """
            select attname from pg_attribute
            where attrelid = 'public.%s'::regclass and attnum > 0 and not attisdropped and atttypid = 'bytea'::regtype""";

    private static final String KEY =
            """
            select attname from pg_index, unnest(indkey) with ordinality as key(number, place)
            join pg_attribute on attnum = number
            where indrelid = 'public.%s'::regclass and attrelid = indrelid and indisprimary
            order by place""";

    private static final String REFERENCES =
            """
            select distinct target.relname from pg_constraint join pg_class as target on target.oid = confrelid
            where conrelid = 'public.%s'::regclass and contype = 'f' and confrelid <> conrelid""";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** All tables, those that are part of others too. */
    List<String> all() throws SQLException {
        return texts(ALL);
    }

    /** Tables that are part of others. */
    List<String> parts() throws SQLException {
        return texts(PARTS);
    }

    /** All other tables, each after the tables it refers to. */
    List<String> tables() throws SQLException {
        Map<String, List<String>> references = new LinkedHashMap<>();
        for (String table : texts(TABLES)) {
            references.put(table, texts(REFERENCES.formatted(table)));
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < references.size()) {
            List<String> next = references.keySet().stream()
                    .filter(table -> !ordered.contains(table) && ordered.containsAll(references.get(table)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + references);
            }
            ordered.addAll(next);
        }
        return new ArrayList<>(ordered);
    }

    List<String> columns(String table) throws SQLException {
        return texts(COLUMNS.formatted(table));
    }

    /** Whether any of its columns is of bytes. */
    boolean holdsBytes(String table) throws SQLException {
        return !texts(BYTES.formatted(table)).isEmpty();
    }

    List<String> primaryKey(String table) throws SQLException {
        return texts(KEY.formatted(table));
    }

    /** The migrations in the order in which they were done, as this program has them. */
    List<Manifest.Migration> migrations() throws SQLException, IOException {
        List<Manifest.Migration> migrations = new ArrayList<>();
        for (String path : texts("select script from %s where success order by installed_rank".formatted(HISTORY))) {
            String script = path.substring(path.lastIndexOf('/') + 1);
            byte[] text = findScript(script)
                    .orElseThrow(() -> new BackupRefusedException(
                            "The database was made by another version of this program: %s is unknown here. Use that version."
                                    .formatted(script)));
            migrations.add(new Manifest.Migration(script, Hashes.of(text)));
        }
        return migrations;
    }

    /** The text of a migration in this program. */
    static Optional<byte[]> findScript(String script) throws IOException {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(SCRIPTS + script)) {
            return text == null ? Optional.empty() : Optional.of(text.readAllBytes());
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
