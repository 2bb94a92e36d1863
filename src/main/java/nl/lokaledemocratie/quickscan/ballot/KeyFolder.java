package nl.lokaledemocratie.quickscan.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.database.OwnerOnly;
import org.jboss.logging.Logger;

/** The files of private keys, one per open scan, in a folder outside the database that only the service may read. */
@ApplicationScoped
class KeyFolder {

    private static final Logger LOG = Logger.getLogger(KeyFolder.class);
    private static final String NOTE = ".readable";

    private final Path folder;

    @Inject
    KeyFolder(BallotConfig config) {
        this.folder = config.keyFolder().toAbsolutePath().normalize();
    }

    /** Writes the file so that after a crash it is there whole or not at all. */
    void write(UUID scan, byte[] content) {
        write(scan, file(scan), content);
    }

    /** Leaves a note that is no key beside that of a scan. */
    void note(UUID scan) {
        write(scan, folder.resolve(scan + NOTE), new byte[0]);
    }

    /** The scans with a note. */
    Set<UUID> notes() {
        return list("*" + NOTE).stream()
                .map(file -> UUID.fromString(file.getFileName().toString().replace(NOTE, "")))
                .collect(Collectors.toSet());
    }

    void forgetNote(UUID scan) {
        destroy(folder.resolve(scan + NOTE));
    }

    private void write(UUID scan, Path target, byte[] content) {
        Path part = folder.resolve(scan + ".part" + UUID.randomUUID());
        try {
            OwnerOnly.createFolder(folder);
            try (FileChannel channel = OwnerOnly.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write a key in " + folder, e);
        }
    }

    /** What the file holds; nothing that is a key when the service may not read it. */
    Optional<byte[]> read(UUID scan) {
        try {
            return Optional.of(Files.readAllBytes(file(scan)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warnf("Could not read a key in %s: %s", folder, e);
            return Optional.of(new byte[0]);
        }
    }

    /** Makes the file, and what a crash left of writing it, unreadable and takes it away; then the note, which says that it has to go. */
    void destroy(UUID scan) {
        list(scan + ".*").stream()
                .filter(file -> !file.toString().endsWith(NOTE))
                .forEach(this::destroy);
        forgetNote(scan);
    }

    private List<Path> list(String pattern) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }

    private void destroy(Path file) {
        try {
            if (overwrite(file) && Files.deleteIfExists(file)) {
                syncFolder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not destroy a key in " + folder, e);
        }
    }

    /** Zeroes in place of the key: on most file systems the old blocks are gone with it. */
    private static boolean overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()), 0);
            channel.force(true);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** So that a crash of the machine does not undo what was done to its files. */
    private void syncFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(UUID scan) {
        return folder.resolve(scan + ".key");
    }
}
