package nl.lokaledemocratie.quickscan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path temporary;

    @Test
    void staysTheSameOnceMade() {
        Map<String, String> first = Secrets.of(DataFolder.open(temporary));
        assertThat(Secrets.of(DataFolder.open(temporary))).isEqualTo(first);
    }

    @Test
    void differsPerInstallation() {
        Map<String, String> one = Secrets.of(DataFolder.open(temporary.resolve("one")));
        Map<String, String> other = Secrets.of(DataFolder.open(temporary.resolve("other")));
        assertThat(one.values()).doesNotContainAnyElementsOf(other.values());
    }

    @Test
    void holdsKeysOf256Bits() {
        Map<String, String> secrets = Secrets.of(DataFolder.open(temporary));
        assertThat(secrets.keySet()).containsExactlyInAnyOrderElementsOf(Secrets.SETTINGS);
        assertThat(secrets.values())
                .allSatisfy(key -> assertThat(Base64.getDecoder().decode(key)).hasSize(32));
    }

    @Test
    void keepsWhatTheOperatorWroteAndAddsWhatIsMissing() throws IOException {
        DataFolder folder = DataFolder.open(temporary);
        Files.writeString(folder.secretsFile(), Secrets.INVITATION_KEY + "=own\n");
        assertThat(Secrets.of(folder))
                .containsEntry(Secrets.INVITATION_KEY, "own")
                .hasSameSizeAs(Secrets.SETTINGS);
    }

    /** New ones would make everything worthless that was kept under the old ones. */
    @Test
    void refusesToMakeNewOnesBesideADatabase() throws IOException {
        DataFolder folder = DataFolder.open(temporary);
        Files.createDirectory(folder.database());
        assertThatThrownBy(() -> Secrets.of(folder))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(folder.secretsFile().toString())
                .hasMessageContaining("Put your copy of that file back");
        assertThat(folder.secretsFile()).doesNotExist();

        Files.createFile(folder.secretsFile());
        assertThat(Secrets.of(folder)).hasSameSizeAs(Secrets.SETTINGS);
    }

    @Test
    void isReadableForTheOwnerOnly() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("data"));
        Secrets.of(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secretsFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
    }
}
