package nl.lokaledemocratie.quickscan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whether the tables can be spread as {@code distribute.sql} says; what cannot stands in {@code CITUS.md}, no more and no less. */
@QuarkusTest
class DistributionTest {

    private static final String TABLES =
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                and not exists (select from pg_inherits where inhrelid = pg_class.oid)""";

    /** What is unique, its primary key too, without the key of the scan. */
    private static final String UNIQUE_WITHOUT_SCAN =
            """
            select distinct relname from pg_index join pg_class on pg_class.oid = indrelid
            where relnamespace = 'public'::regnamespace and indisunique and not exists (
                select from pg_attribute where attrelid = indrelid and attname = 'scan_id' and attnum = any (indkey))""";

    private static final String FIRST_OF_KEY =
            """
            select relname from pg_index join pg_class on pg_class.oid = indrelid
            join pg_attribute on attrelid = indrelid and attnum = indkey[0]
            where relnamespace = 'public'::regnamespace and indisprimary and attname = 'scan_id'""";

    private static final String HEIRS_OR_FUNCTION =
            """
            select distinct inhparent::regclass::text from pg_inherits join pg_class on pg_class.oid = inhparent where relkind = 'r'
            union
            select (regexp_match(prosrc, 'inherits \\(([a-z_]+)\\)'))[1] from pg_proc
            where pronamespace = 'public'::regnamespace and prosrc ~ 'inherits \\('""";

    /** Of each reference between tables: from, to, and whether both sides name the scan. */
    private static final String REFERENCES =
            """
            select conrelid::regclass::text || ' ' || confrelid::regclass::text || ' ' || exists (
                select from unnest(conkey, confkey) as pair(mine, theirs)
                join pg_attribute as m on m.attrelid = conrelid and m.attnum = mine and m.attname = 'scan_id'
                join pg_attribute as t on t.attrelid = confrelid and t.attnum = theirs and t.attname = 'scan_id')
            from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace""";

    @Inject
    DataSource database;

    private final Set<String> spread = named("select create_distributed_table\\('(\\w+)', 'scan_id'.*\\);");
    private final Set<String> everywhere = named("select create_reference_table\\('(\\w+)'\\);");
    private final Set<String> stays = named("-- stays: (\\w+)");

    @Test
    void saysOfEveryTableWhereItGoes() throws SQLException {
        List<String> said = new ArrayList<>(spread);
        said.addAll(everywhere);
        said.addAll(stays);
        assertThat(said).containsExactlyInAnyOrderElementsOf(texts(TABLES));
    }

    @Test
    void spreadsByAKeyThatIsPartOfAllThatIsUnique() throws SQLException {
        assertThat(spread).doesNotContainAnyElementsOf(texts(UNIQUE_WITHOUT_SCAN));
        assertThat(texts(FIRST_OF_KEY)).containsAll(spread);
    }

    @Test
    void refersOnlyToWhatIsEverywhereOrBeside() throws SQLException {
        List<String> references = texts(REFERENCES);
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            String[] words = reference.split(" ");
            boolean beside = spread.contains(words[0]) && spread.contains(words[1]) && words[2].equals("true");
            assertThat(everywhere.contains(words[1]) || beside).as(reference).isTrue();
        }
    }

    @Test
    void tellsWhatStandsInTheWayAndNothingElse() throws SQLException, IOException {
        Set<String> told = new TreeSet<>();
        var row =
                Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(Files.readString(Path.of("src", "docs", "CITUS.md")));
        while (row.find()) {
            told.add(row.group(1));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(texts(HEIRS_OR_FUNCTION));
        assertThat(spread).containsAll(told);
    }

    private static Set<String> named(String line) {
        try {
            Set<String> names = new TreeSet<>();
            var match = Pattern.compile("(?m)^" + line + "$")
                    .matcher(Files.readString(Path.of("docker", "database", "distribute.sql")));
            while (match.find()) {
                assertThat(names.add(match.group(1)))
                        .as("twice: %s", match.group(1))
                        .isTrue();
            }
            return names;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
