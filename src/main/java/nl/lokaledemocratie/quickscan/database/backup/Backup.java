package nl.lokaledemocratie.quickscan.database.backup;

import java.io.BufferedOutputStream;
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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import nl.lokaledemocratie.quickscan.database.OwnerOnly;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes every table, as all are at one moment, into a file that only its owner can read; the service may run meanwhile. */
public final class Backup {

    /** How often the tables are taken anew because a scan opened or closed just then, and how long each of them is waited for. */
    private static final int ATTEMPTS = 20;

    private static final String WAIT = "set local lock_timeout = '2s'";
    /** PostgreSQL gives row by row, which is little to hash, pack and lock each time. */
    private static final int CHUNK = 1 << 16;

    private static final Set<String> TRY_AGAIN = Set.of("42P01", "55P03");

    private final Connection connection;
    private final CopyManager copy;
    private final Schema schema;

    private Backup(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.schema = new Schema(connection);
    }

    /** Makes the file, locked where there is a key; it is whole or not there, and an existing one is never replaced. */
    public static BackupSummary write(DatabaseAddress database, Path file, Optional<BackupKey> key) {
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
                    OutputStream content =
                            key.isPresent() ? key.get().locking(channel) : Channels.newOutputStream(channel)) {
                manifest = new Backup(connection).writeTo(content);
            }
            keep(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return BackupSummary.of(manifest);
        } catch (IOException e) {
            throw new BackupRefusedException("%s cannot be written: %s. Nothing is left of it.".formatted(file, e), e);
        } catch (SQLException e) {
            throw new BackupRefusedException("The database cannot be read: " + e.getMessage(), e);
        } finally {
            deleteLeftOver(part);
        }
    }

    private Manifest writeTo(OutputStream content) throws SQLException, IOException {
        List<String> names = takeTables();
        if (!names.contains(Schema.HISTORY)) {
            throw new BackupRefusedException("The database holds nothing yet: start the service on it first.");
        }
        ZipOutputStream zip = new ZipOutputStream(content);
        List<Manifest.Table> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(writeTable(zip, name));
        }
        List<Manifest.Table> parts = new ArrayList<>();
        for (String name : schema.parts()) {
            parts.add(writeTable(zip, name));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, schema.migrations(), tables, parts);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.close();
        return manifest;
    }

    /**
     * Holds every table from before the moment of the snapshot to the end: one that is emptied or dropped meanwhile would be read as empty or
     * not at all. Whoever wants to do that waits, as it does for anybody who reads; sheets come in as always.
     */
    private List<String> takeTables() throws SQLException {
        for (int left = ATTEMPTS; left > 0; left--) {
            connection.setAutoCommit(true);
            List<String> all = schema.all();
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            if (hold(all) && schema.all().equals(all)) {
                return schema.tables();
            }
            connection.rollback();
            connection.setReadOnly(false);
        }
        throw new BackupRefusedException(
                "Scans open and close just now, or tables are rewritten. Try again in a minute.");
    }

    /** Taking a lock takes no snapshot yet. */
    private boolean hold(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WAIT);
            for (String table : tables) {
                statement.execute("lock table only public.%s in access share mode".formatted(quoted(List.of(table))));
            }
            return true;
        } catch (SQLException e) {
            if (TRY_AGAIN.contains(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Rows go in the order of their key: where a row lies in the database could tell when it came. What is sealed goes as it is: as text it
     * would be twice as long, and packing makes it no smaller.
     */
    private Manifest.Table writeTable(ZipOutputStream zip, String name) throws SQLException, IOException {
        Manifest.Table table = new Manifest.Table(name, schema.columns(name), schema.holdsBytes(name), 0, "");
        String query = "copy (select %s from only public.%s order by %s) to stdout%s"
                .formatted(
                        quoted(table.columns()),
                        quoted(List.of(name)),
                        quoted(schema.primaryKey(name)),
                        table.options());
        MessageDigest digest = Hashes.begin();
        zip.setLevel(table.binary() ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(table.entry()));
        OutputStream hashed = new BufferedOutputStream(new DigestOutputStream(zip, digest), CHUNK);
        long rows = copy.copyOut(query, hashed);
        hashed.flush();
        zip.closeEntry();
        return new Manifest.Table(name, table.columns(), table.binary(), rows, Hashes.end(digest));
    }

    static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    /** On disk, before it gets its name. */
    private static void keep(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void deleteLeftOver(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new BackupRefusedException("The unfinished %s cannot be removed: %s".formatted(part, e), e);
        }
    }
}
