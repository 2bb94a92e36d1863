package nl.lokaledemocratie.quickscan.database.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A backup that is read: a ZIP, as it is or under the key of the operator. */
final class BackupFile implements Closeable {

    private static final String DAMAGED = "The backup is damaged or is no backup: %s. Nothing was restored.";
    private static final String ALTERED = "a part of it was changed, is missing or stands elsewhere";

    private final SeekableByteChannel channel;
    private final ZipFile zip;

    private BackupFile(SeekableByteChannel channel, ZipFile zip) {
        this.channel = channel;
        this.zip = zip;
    }

    /** Opens the file, with the key if it is locked. */
    static BackupFile open(Path file, Optional<BackupKey> key) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            Optional<String> lockedUnder = BackupKey.nameOf(channel);
            SeekableByteChannel content =
                    lockedUnder.isPresent() ? unlocked(file, channel, lockedUnder.get(), key) : channel;
            return new BackupFile(
                    channel, ZipFile.builder().setSeekableByteChannel(content).get());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException damage ? damaged(damage) : (RuntimeException) e;
        }
    }

    private static SeekableByteChannel unlocked(
            Path file, SeekableByteChannel channel, String name, Optional<BackupKey> key) throws IOException {
        if (key.isEmpty()) {
            throw new BackupRefusedException(
                    "%s is locked under key %s. Name the file that holds it with --key-file.".formatted(file, name));
        }
        if (!key.get().name().equals(name)) {
            throw new BackupRefusedException("%s is locked under key %s, and the file of --key-file holds key %s."
                    .formatted(file, name, key.get().name()));
        }
        return key.get().unlocking(channel);
    }

    /** What the file says that it holds. */
    Manifest manifest() throws IOException {
        try (InputStream text = entry(Manifest.ENTRY)) {
            Manifest manifest = new ObjectMapper().readValue(text, Manifest.class);
            if (!manifest.isRead()) {
                throw new BackupRefusedException(
                        "The backup has format %d, this program reads %d and older. Use the version that made it."
                                .formatted(manifest.format(), Manifest.FORMAT));
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw damaged("its manifest cannot be understood", e);
        }
    }

    InputStream entry(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupRefusedException(DAMAGED.formatted(name + " is missing"));
        }
        return zip.getInputStream(entry);
    }

    static BackupRefusedException damaged(IOException cause) {
        return damaged(cause instanceof ZipException ? String.valueOf(cause.getMessage()) : ALTERED, cause);
    }

    static BackupRefusedException damaged(String what, Exception cause) {
        return new BackupRefusedException(DAMAGED.formatted(what), cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        channel.close();
    }
}
