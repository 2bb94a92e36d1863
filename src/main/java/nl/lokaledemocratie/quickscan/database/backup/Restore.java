package nl.lokaledemocratie.quickscan.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PSQLException;

/** Fills an empty database from a backup, in one transaction: whole or not at all. */
public final class Restore {

    /** As the migrations make it themselves; the rest of the schema comes from the scripts. */
    private static final String HISTORY_TABLE =
            """
            create table flyway_schema_history (
                installed_rank integer not null constraint flyway_schema_history_pk primary key,
                version        varchar(50),
                description    varchar(200) not null,
                type           varchar(20) not null,
                script         varchar(1000) not null,
                checksum       integer,
                installed_by   varchar(100) not null,
                installed_on   timestamp not null default now(),
                execution_time integer not null,
                success        boolean not null
            );
            create index flyway_schema_history_s_idx on flyway_schema_history (success)""";

    private final Connection connection;
    private final CopyManager copy;
    private final Schema schema;
    private final BackupFile backup;

    private Restore(Connection connection, BackupFile backup) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.schema = new Schema(connection);
        this.backup = backup;
    }

    /** Makes the tables and fills them; the key is that of the operator, where the file is locked. */
    public static BackupSummary read(Path file, Optional<BackupKey> key, DatabaseAddress database) {
        if (!Files.isReadable(file)) {
            throw new BackupRefusedException("%s is not there or cannot be read.".formatted(file));
        }
        try (BackupFile backup = BackupFile.open(file, key);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Manifest manifest = backup.manifest();
            new Restore(connection, backup).fill(manifest);
            connection.commit();
            return BackupSummary.of(manifest);
        } catch (IOException e) {
            throw BackupFile.damaged(e);
        } catch (SQLException e) {
            throw new BackupRefusedException("The database does not take the backup: " + e.getMessage(), e);
        }
    }

    private void fill(Manifest manifest) throws SQLException, IOException {
        if (!schema.tables().isEmpty()) {
            throw new BackupRefusedException(
                    "The database is not empty. Restore into a new one: another -Dquickscan.data-folder=FOLDER, or an empty database.");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(HISTORY_TABLE);
            for (Manifest.Migration migration : manifest.migrations()) {
                statement.execute(script(migration));
            }
        }
        if (!schema.tables()
                .equals(manifest.tables().stream().map(Manifest.Table::name).toList())) {
            throw damaged("its tables are not those of its schema");
        }
        forgetRowsOfScripts(schema.tables());
        for (Manifest.Table table : manifest.tables()) {
            fill(table);
        }
        fillBallotBoxes();
        for (Manifest.Table part : manifest.parts()) {
            if (!schema.parts().contains(part.name())) {
                throw damaged("%s is part of nothing".formatted(part.name()));
            }
            fill(part);
        }
    }

    /**
     * Makes the tables of open scans, and moves sealed sheets into them that lie together in older backups; a schema that has no such tables
     * yet makes them when it is brought up to date.
     */
    private void fillBallotBoxes() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                        if to_regproc('fill_ballot_boxes') is not null then perform fill_ballot_boxes(); end if;
                    end $$""");
        }
    }

    /** Of the audit log too, which lets nobody do so but who says, for this transaction, that its time is over. */
    private void forgetRowsOfScripts(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local quickscan.audit_term = 'over'");
            statement.execute("truncate " + Backup.quoted(tables));
        }
    }

    private static String script(Manifest.Migration migration) throws IOException {
        byte[] text = Schema.findScript(migration.script())
                .orElseThrow(() -> new BackupRefusedException(
                        "The backup comes from a newer version of this program: %s is unknown here. Restore with that version."
                                .formatted(migration.script())));
        if (!Hashes.of(text).equals(migration.sha256())) {
            throw new BackupRefusedException(
                    "The backup comes from another version of this program: its %s is not the one here. Restore with that version."
                            .formatted(migration.script()));
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private void fill(Manifest.Table table) throws SQLException, IOException {
        if (!schema.columns(table.name()).equals(table.columns())) {
            throw damaged("the columns of %s are not those of its schema".formatted(table.name()));
        }
        String command = "copy public.%s (%s) from stdin%s"
                .formatted(Backup.quoted(List.of(table.name())), Backup.quoted(table.columns()), table.options());
        MessageDigest digest = Hashes.begin();
        try (InputStream rows = new DigestInputStream(backup.entry(table.entry()), digest)) {
            long filled = copy.copyIn(command, rows);
            if (filled != table.rows() || !Hashes.end(digest).equals(table.sha256())) {
                throw damaged("the rows of %s are not those that were written".formatted(table.name()));
            }
        } catch (PSQLException e) {
            throw BackupFile.damaged("the rows of %s are not accepted".formatted(table.name()), e);
        }
    }

    private static BackupRefusedException damaged(String what) {
        return new BackupRefusedException(
                "The backup is damaged or is no backup: %s. Nothing was restored.".formatted(what));
    }
}
