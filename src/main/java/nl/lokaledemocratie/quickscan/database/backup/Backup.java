package nl.lokaledemocratie.quickscan.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import nl.lokaledemocratie.quickscan.database.OwnerOnly;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes every table, as it is at one moment, into a file that only its owner can read. */
public final class Backup {

    private final Connection connection;
    private final CopyManager copy;
    private final Schema schema;

    private Backup(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.schema = new Schema(connection);
    }

    /** Makes the file; it is whole or not there, and an existing one is never replaced. */
    public static BackupSummary write(DatabaseAddress database, Path file) {
        if (Files.exists(file)) {
            throw new BackupRefusedException("%s already exists. Choose another name.".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Connection connection = database.connect()) {
            Manifest manifest;
            try (FileChannel channel = OwnerOnly.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
                manifest = new Backup(connection).writeTo(zip);
                zip.finish();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return BackupSummary.of(manifest);
        } catch (IOException e) {
            throw new BackupRefusedException("%s cannot be written: %s".formatted(file, e), e);
        } catch (SQLException e) {
            throw new BackupRefusedException("The database cannot be read: " + e.getMessage(), e);
        } finally {
            deleteLeftOver(part);
        }
    }

    private Manifest writeTo(ZipOutputStream zip) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        List<String> names = schema.tables();
        if (!names.contains(Schema.HISTORY)) {
            throw new BackupRefusedException("The database holds nothing yet: start the service on it first.");
        }
        List<Manifest.Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(writeTable(zip, name));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, schema.migrations(), tables);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    /** Rows go in the order of their key: where a row lies in the database could tell when it came. */
    private Manifest.Table writeTable(ZipOutputStream zip, String table) throws SQLException, IOException {
        List<String> columns = schema.columns(table);
        String query = "copy (select %s from public.%s order by %s) to stdout"
                .formatted(quoted(columns), quoted(List.of(table)), quoted(schema.primaryKey(table)));
        MessageDigest digest = Hashes.begin();
        zip.putNextEntry(new ZipEntry(new Manifest.Table(table, columns, 0, "").entry()));
        OutputStream hashed = new DigestOutputStream(zip, digest);
        long rows = copy.copyOut(query, hashed);
        zip.closeEntry();
        return new Manifest.Table(table, columns, rows, Hashes.end(digest));
    }

    static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    private static void deleteLeftOver(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new BackupRefusedException("The unfinished %s cannot be removed: %s".formatted(part, e), e);
        }
    }
}
