package nl.lokaledemocratie.quickscan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import nl.lokaledemocratie.quickscan.database.StartRefusedException;
import nl.lokaledemocratie.quickscan.database.backup.BackupRefusedException;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that run before, and instead of, the service. Without any argument the service starts. */
@Command(
        name = "quickscan",
        mixinStandardHelpOptions = true,
        description = "Without a command: starts the service.",
        subcommands = {
            AnalyseCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            ValidateCommand.class,
            DiffCommand.class,
            ClinicCommand.class,
            TranslationsCommand.class,
            AccountCommand.class,
            BackupCommand.class,
            BackupKeyCommand.class,
            RestoreCommand.class
        })
public class OfflineCommands implements Runnable {

    /** The command did what was asked. */
    public static final int DONE = 0;

    /** The input was refused; each problem is a line {@code FILE:LINE:COLUMN CODE text} on stderr. */
    public static final int REFUSED = 1;

    /** The call was wrong: unknown command or option, or a parameter too many or too few. */
    public static final int WRONG_CALL = 2;

    @Spec
    private CommandSpec spec;

    /** Whether these arguments ask for an offline command, a misspelt one included, and not for the service. */
    public static boolean handles(String[] args) {
        return args.length > 0;
    }

    /** Runs the command and returns its exit code; never ends the process and never shows a stack trace. */
    public static int run(String[] args) {
        BriefRun.expect(args);
        return commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(TypedArguments.clean(args));
    }

    /** Dutch has letters that the encoding of a bare server lacks. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    static CommandLine commandLine() {
        return new CommandLine(new OfflineCommands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> explain(exception, command.getErr()));
    }

    private static int explain(Exception exception, PrintWriter err) {
        if (exception instanceof FilesRefusedException refused) {
            refused.problems().forEach(err::println);
        } else if (exception instanceof StartRefusedException || exception instanceof BackupRefusedException) {
            err.println(exception.getMessage());
        } else {
            err.println("Failed: " + exception.getMessage() + " ("
                    + exception.getClass().getSimpleName() + ")");
        }
        err.flush();
        return REFUSED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
