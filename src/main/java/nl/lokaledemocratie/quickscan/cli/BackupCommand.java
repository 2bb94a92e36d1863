package nl.lokaledemocratie.quickscan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.quarkus.runtime.configuration.ConfigUtils;
import nl.lokaledemocratie.quickscan.database.Surroundings;
import nl.lokaledemocratie.quickscan.database.backup.Backup;
import nl.lokaledemocratie.quickscan.database.backup.BackupKey;
import nl.lokaledemocratie.quickscan.database.backup.BackupSummary;
import nl.lokaledemocratie.quickscan.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: everything in the database, in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole database to FILE, readable for its owner only.",
            "It holds organisations, accounts (hashed passwords), scans, every answer sheet with its texts (sealed while its scan is open), drafts (encrypted),"
                    + " hashes of open invitations, published results. Treat it as carefully as the database.",
            "It does not hold the secrets: keep a copy of secrets.properties in the data folder apart from it. Without that file"
                    + " invitations that are still open no longer work.",
            "Nor does it hold the keys of open scans (the folder keys beside that file): without these only a recovery code opens their sheets."
                    + " Who has all three can read answers: keep them apart, and delete old copies.",
            "The database is the one of the quarkus.datasource settings, else the one in the data folder. The service may run meanwhile:"
                    + " the file holds everything as it was at one moment.",
            "With a key the file is locked, and who has it without the key reads nothing. Keep the key apart from the file; when it is lost, so is the backup."
        })
class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to make; must not exist yet.")
    private Path file;

    @Option(
            names = "--key-file",
            paramLabel = "KEY",
            description = "The file of the key, as backup-key makes it. Without it the backup is not encrypted.")
    private Optional<Path> keyFile = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<BackupKey> key = keyFile.map(BackupKey::read);
        BackupSummary written = new Surroundings(ConfigUtils.configBuilder().build())
                .readDatabase(database -> Backup.write(database, file, key));
        spec.commandLine()
                .getOut()
                .printf(
                        "Wrote %s rows of %s tables to %s, %s%n",
                        Notation.ENGLISH.count(written.rows()),
                        Notation.ENGLISH.count(written.tables()),
                        file,
                        key.map(held -> "locked under key " + held.name()).orElse("not encrypted: see --key-file"))
                .flush();
        return OfflineCommands.DONE;
    }
}
