package nl.lokaledemocratie.quickscan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newer version runs beside an older one on one schema for a while: scripts only add to what the older one reads and writes. */
class AddingMigrationsTest {

    /** What was in use when this was first asked; scripts up to it stay as they are. */
    private static final int LAST_BEFORE = 68;

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern VERSION = Pattern.compile("V(\\d+)__\\w+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern BODY = Pattern.compile("\\$\\$.*?\\$\\$", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\w+)");
    private static final Pattern OF_TABLE =
            Pattern.compile("(?:alter table|create unique index \\w* ?on|truncate|delete from) (?:only )?(\\w+)");

    /** What an older version would stumble over, on a table that was there. */
    private static final List<Pattern> TAKING = Stream.of(
                    "^drop (table|view|function|type|schema)",
                    "drop (column|constraint)|\\bdrop (?!index|trigger|not null|default|column|constraint|table|view|function|type|schema)\\w+",
                    "\\brename\\b",
                    "set not null",
                    "alter (column )?\\w+ (set data )?type ",
                    "^alter table .*\\badd (constraint|check|unique|primary key|foreign key|exclude)",
                    "^create unique index",
                    "^(truncate|delete from)",
                    "add (column )?(?!constraint|check|unique|primary|foreign|exclude)\\w+ (?:(?!, *add ).)*not null(?!.*default)")
            .map(Pattern::compile)
            .toList();

    /** By script: why an older version does not stumble over it all the same. */
    private static final Map<String, String> ALLOWED = Map.of();

    @Test
    void newScriptsOnlyAdd() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            List<String> taking = scripts.filter(script -> number(script) > LAST_BEFORE)
                    .filter(script -> !ALLOWED.containsKey(script.getFileName().toString()))
                    .flatMap(script -> taking(read(script)).map(statement -> script.getFileName() + ": " + statement))
                    .toList();
            assertThat(taking).isEmpty();
        }
    }

    @Test
    void whatIsAllowedIsThere() {
        assertThat(ALLOWED.keySet())
                .allSatisfy(name -> assertThat(SCRIPTS.resolve(name)).exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table scan;",
                "alter table scan drop column title;",
                "alter table scan drop title;",
                "alter table scan rename title to name;",
                "ALTER TABLE scan\n  RENAME COLUMN title TO name;",
                "alter table scan add column colour text not null;",
                "alter table scan add a text default '', add b text not null;",
                "alter table scan alter title set not null;",
                "alter table scan alter column title type varchar(20);",
                "alter table scan add constraint short check (length(title) < 20);",
                "alter table scan add check (length(title) < 20);",
                "create unique index scan_title on scan (title);",
                "drop function fill_ballot_boxes;",
                "delete from scan where true;"
            })
    void seesWhatTakes(String script) {
        assertThat(taking(script)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table scan add column colour text; -- drop table scan;",
                "alter table scan add column colour text not null default '';",
                "create table colour (name text not null unique, check (name <> '')); create unique index c on colour (name); alter table colour add constraint x check (name <> 'x');",
                "drop index scan_organisation_code_idx; create index other on scan (title);",
                "create or replace function f() returns void language plpgsql as $$ begin drop table scan; end $$;",
                "alter table scan alter title drop not null, alter title set statistics 0;"
            })
    void seesWhatAdds(String script) {
        assertThat(taking(script)).isEmpty();
    }

    /** Its statements that take something away; what it does to tables of its own does not count. */
    private static Stream<String> taking(String script) {
        String plain = BODY.matcher(COMMENT.matcher(script).replaceAll(""))
                .replaceAll("''")
                .toLowerCase(java.util.Locale.ROOT);
        List<String> statements = Arrays.stream(plain.split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .toList();
        List<String> own = statements.stream()
                .map(MADE::matcher)
                .filter(Matcher::lookingAt)
                .map(made -> made.group(1))
                .toList();
        return statements.stream()
                .filter(statement -> TAKING.stream()
                        .anyMatch(pattern -> pattern.matcher(statement).find()))
                .filter(statement -> !MADE.matcher(statement).lookingAt())
                .filter(statement -> {
                    Matcher table = OF_TABLE.matcher(statement);
                    return !table.lookingAt() || !own.contains(table.group(1));
                });
    }

    private static int number(Path script) {
        Matcher name = VERSION.matcher(script.getFileName().toString());
        assertThat(name.matches()).as(script.toString()).isTrue();
        return Integer.parseInt(name.group(1));
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
