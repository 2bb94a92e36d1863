package nl.lokaledemocratie.quickscan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.Account;
import nl.lokaledemocratie.quickscan.access.AccountPasswords;
import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The first administrator of an installation that has no account, on the database that the settings name. */
@QuarkusTest
class AccountCommandTest {

    private static final String PREFIX = "quarkus.datasource.";

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    Scenario scenario;

    @ConfigProperty(name = PREFIX + "jdbc.url")
    String url;

    @ConfigProperty(name = PREFIX + "username")
    String user;

    @ConfigProperty(name = PREFIX + "password")
    String password;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String name;

    @BeforeEach
    void nameTheDatabase() {
        System.setProperty(PREFIX + "jdbc.url", url);
        System.setProperty(PREFIX + "username", user);
        System.setProperty(PREFIX + "password", password);
        name = "b" + UUID.randomUUID();
    }

    @AfterEach
    void forgetTheDatabase() {
        System.clearProperty(PREFIX + "jdbc.url");
        System.clearProperty(PREFIX + "username");
        System.clearProperty(PREFIX + "password");
    }

    @Test
    void makesAnAdministratorWhoMustReplaceThePassword() {
        assertThat(run("account", name, "--name", "Bea Heerder")).isEqualTo(OfflineCommands.DONE);
        assertThat(out.toString()).startsWith(name + "  ");
        Account made = passwords.findByPassword(name, printed()).orElseThrow();
        assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(made.displayName()).isEqualTo("Bea Heerder");
        assertThat(made.oneTimePassword()).isTrue();
    }

    @Test
    void changesNothingOfAnAccountThatIsThere() {
        run("account", name);
        String first = printed();
        assertThat(run("account", name)).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("There is an account " + name + " already", "--reset");
        assertThat(passwords.findByPassword(name, first)).isPresent();
    }

    @Test
    void givesAnAdministratorANewPasswordAndNobodyElse() {
        run("account", name);
        String first = printed();
        accounts.disable(name);
        assertThat(run("account", name, "--reset")).isEqualTo(OfflineCommands.DONE);
        assertThat(passwords.findByPassword(name, printed())).isPresent();
        assertThat(passwords.findByPassword(name, first)).isEmpty();

        String advisor = scenario.account(Role.ADVISOR, Optional.empty());
        assertThat(run("account", advisor, "--reset")).isEqualTo(OfflineCommands.REFUSED);
        assertThat(err.toString()).contains("No administrator is called " + advisor);
        assertThat(passwords.findByPassword(advisor, Scenario.PASSWORD)).isPresent();
    }

    @Test
    void callsWhatCannotBeANameAWrongCall() {
        assertThat(run("account", "é")).isEqualTo(OfflineCommands.WRONG_CALL);
        assertThat(err.toString()).contains("3 to 40 small letters");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commands =
                OfflineCommands.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commands.execute(arguments);
    }

    private String printed() {
        return out.toString().strip().split("\\s+")[1];
    }
}
