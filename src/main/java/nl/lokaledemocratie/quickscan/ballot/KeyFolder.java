package nl.lokaledemocratie.quickscan.ballot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.database.OwnerOnly;

/** The files of private keys, one per open scan, in a folder outside the database that only the service may read. */
@ApplicationScoped
class KeyFolder {

    private final Path folder;

    @Inject
    KeyFolder(BallotConfig config) {
        this.folder = config.keyFolder().toAbsolutePath().normalize();
    }

    /** Writes the file so that after a crash it is there whole or not at all. */
    void write(UUID scan, byte[] content) {
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
            Files.move(part, file(scan), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write a key in " + folder, e);
        }
    }

    Optional<byte[]> read(UUID scan) {
        try {
            return Optional.of(Files.readAllBytes(file(scan)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a key in " + folder, e);
        }
    }

    /** Makes the file unreadable and takes it away; nothing when it is not there. */
    void destroy(UUID scan) {
        try {
            if (overwrite(file(scan)) && Files.deleteIfExists(file(scan))) {
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
