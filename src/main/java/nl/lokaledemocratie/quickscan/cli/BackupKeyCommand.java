package nl.lokaledemocratie.quickscan.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import nl.lokaledemocratie.quickscan.database.backup.BackupKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup-key FILE}: a key under which backups are locked. */
@Command(
        name = "backup-key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a key for backups: 64 hexadecimal digits in FILE, readable for its owner only.",
            "Write it down and keep it where no backup is. A backup says the name of its key, which tells nothing of it."
        })
class BackupKeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to make; must not exist yet.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .printf("Made key %s in %s%n", BackupKey.make(file).name(), file)
                .flush();
        return OfflineCommands.DONE;
    }
}
