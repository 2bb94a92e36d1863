package nl.lokaledemocratie.quickscan.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.quarkus.runtime.configuration.ConfigUtils;
import nl.lokaledemocratie.quickscan.access.AdministratorAccounts;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import nl.lokaledemocratie.quickscan.database.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code account NAME}: the first administrator of an installation, or one who lost the password. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an account of an administrator (beheerder) and prints its one-time password, which must be replaced at the first visit.",
            "Other accounts are made by the administrator, in the service.",
            "The database is the one of the quarkus.datasource settings, else the one in the data folder. The service must have run on it"
                    + " once, and must not run now when it is the one in the data folder."
        })
class AccountCommand implements Callable<Integer> {

    private static final String NO_TABLE = "42P01";

    @Parameters(paramLabel = "NAME", description = "The user name: 3 to 40 small letters, digits, points and hyphens.")
    private String username;

    @Option(names = "--name", paramLabel = "TEXT", description = "What pages call the person; the user name is usual.")
    private Optional<String> displayName = Optional.empty();

    @Option(
            names = "--reset",
            description =
                    "Gives an administrator who is there a new one-time password, and ends all sessions of the account.")
    private boolean reset;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!NewAccount.isUsername(NewAccount.normalise(username))) {
            throw new ParameterException(
                    spec.commandLine(), "Not a user name: use 3 to 40 small letters, digits, points and hyphens.");
        }
        Optional<String> password =
                new Surroundings(ConfigUtils.configBuilder().build()).onExistingDatabase(this::change);
        if (password.isEmpty()) {
            spec.commandLine().getErr().println(reset ? noSuch() : taken());
            return OfflineCommands.REFUSED;
        }
        spec.commandLine()
                .getOut()
                .printf("%s  %s%n", NewAccount.normalise(username), password.get())
                .flush();
        return OfflineCommands.DONE;
    }

    private Optional<String> change(DatabaseAddress database) {
        try (Connection connection = database.connect()) {
            return reset
                    ? AdministratorAccounts.reset(connection, username)
                    : AdministratorAccounts.create(connection, username, displayName.orElse(username));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    NO_TABLE.equals(e.getSQLState())
                            ? "The database holds nothing yet: start the service on it first."
                            : "The database does not take the account: " + e.getMessage(),
                    e);
        }
    }

    private String noSuch() {
        return "No administrator is called %s. Without --reset one is made.".formatted(username);
    }

    private String taken() {
        return "There is an account %s already. Choose another name, or add --reset when it is an administrator who lost the password."
                .formatted(username);
    }
}
