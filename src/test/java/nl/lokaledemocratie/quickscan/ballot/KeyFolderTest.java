package nl.lokaledemocratie.quickscan.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of keys: whole, for the service only, and gone when destroyed. */
class KeyFolderTest {

    private static final UUID SCAN = new UUID(1, 2);

    @TempDir
    Path folder;

    private KeyFolder keys() {
        Path inside = folder.resolve("keys");
        return new KeyFolder(() -> inside);
    }

    @Test
    void keepsAKeyThatOnlyTheServiceReads() throws IOException {
        keys().write(SCAN, new byte[] {1, 2, 3});
        assertThat(keys().read(SCAN)).contains(new byte[] {1, 2, 3});
        assertThat(keys().read(new UUID(1, 3))).isEmpty();
        List<Path> files = files();
        assertThat(files).singleElement();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(files.get(0).getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void replacesAKeyWhole() throws IOException {
        keys().write(SCAN, new byte[] {1, 2, 3});
        keys().write(SCAN, new byte[] {4});
        assertThat(keys().read(SCAN)).contains(new byte[] {4});
        assertThat(files()).hasSize(1);
    }

    @Test
    void destroysAKeyAndItsBytesAlsoASecondTime() throws IOException {
        keys().write(SCAN, new byte[] {1, 2, 3});
        Path link = folder.resolve("same-file");
        Files.createLink(link, files().get(0));
        keys().destroy(SCAN);
        assertThat(keys().read(SCAN)).isEmpty();
        assertThat(Files.readAllBytes(link)).containsExactly(0, 0, 0);
        keys().destroy(SCAN);
    }

    /** As after restoring the folder under another user: pages tell how to get the key back. */
    @Test
    void takesAFileThatCannotBeReadForNoKey() throws IOException {
        Files.createDirectories(folder.resolve("keys").resolve(SCAN + ".key"));
        assertThat(keys().read(SCAN)).contains(new byte[0]);
    }

    /** A crash while a key is written leaves part of it. */
    @Test
    void destroysWhatACrashLeftOfWritingItToo() throws IOException {
        keys().write(SCAN, new byte[] {1, 2, 3});
        Path left = folder.resolve("keys").resolve(SCAN + ".part" + UUID.randomUUID());
        Path other = folder.resolve("keys").resolve(new UUID(1, 3) + ".part" + UUID.randomUUID());
        Files.write(left, new byte[] {1, 2, 3});
        Files.write(other, new byte[] {4});
        keys().destroy(SCAN);
        assertThat(files()).containsExactly(other);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.toList();
        }
    }
}
