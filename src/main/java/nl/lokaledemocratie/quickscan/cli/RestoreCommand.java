package nl.lokaledemocratie.quickscan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.quarkus.runtime.configuration.ConfigUtils;
import nl.lokaledemocratie.quickscan.database.Surroundings;
import nl.lokaledemocratie.quickscan.database.backup.BackupKey;
import nl.lokaledemocratie.quickscan.database.backup.BackupSummary;
import nl.lokaledemocratie.quickscan.database.backup.Restore;
import nl.lokaledemocratie.quickscan.notation.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: a backup into an empty database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty database from a backup: whole, or not at all.",
            "The database is the one of the quarkus.datasource settings, else a new one in the data folder; its service must not run.",
            "Put secrets.properties of the old installation in the data folder before the service starts, so that open invitations keep working,"
                    + " and its folder keys, so that open scans can be closed."
        })
class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file made by the command backup.")
    private Path file;

    @Option(
            names = "--key-file",
            paramLabel = "KEY",
            description = "The file of the key under which the backup is locked.")
    private Optional<Path> keyFile = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<BackupKey> key = keyFile.map(BackupKey::read);
        BackupSummary filled = new Surroundings(ConfigUtils.configBuilder().build())
                .onDatabase(database -> Restore.read(file, key, database));
        spec.commandLine()
                .getOut()
                .printf(
                        "Restored %s rows of %s tables from %s%n",
                        Notation.ENGLISH.count(filled.rows()), Notation.ENGLISH.count(filled.tables()), file)
                .flush();
        return OfflineCommands.DONE;
    }
}
