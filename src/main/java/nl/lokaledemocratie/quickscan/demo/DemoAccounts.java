package nl.lokaledemocratie.quickscan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.Accounts;
import nl.lokaledemocratie.quickscan.access.NewAccount;
import nl.lokaledemocratie.quickscan.access.Passwords;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.OwnerOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts to look around with. Their passwords are made at the first start and kept in a file that only its owner can read. */
@ApplicationScoped
class DemoAccounts {

    private static final String FILE = "demonstration-accounts.properties";

    @Inject
    Accounts accounts;

    @ConfigProperty(name = DataFolder.SETTING)
    Path folder;

    /**
     * An account as it is shown to the operator.
     *
     * @param password empty when somebody replaced it
     */
    record Shown(String username, Optional<String> password) {}

    Path file() {
        return folder.toAbsolutePath().normalize().resolve(FILE);
    }

    /** Makes the accounts that are not there and tells how to sign in. */
    List<Shown> have(FictionalMunicipality municipality) {
        List<NewAccount> wanted = List.of(
                new NewAccount(
                        "griffier",
                        "Griffier van " + municipality.name() + " (fictief)",
                        Role.CLERK,
                        Optional.of(municipality.code())),
                new NewAccount("adviseur", "Adviseur (fictief)", Role.ADVISOR, Optional.empty()),
                new NewAccount("beheerder", "Beheerder (fictief)", Role.ADMINISTRATOR, Optional.empty()));
        Properties passwords = passwords(wanted);
        return wanted.stream()
                .map(account -> have(account, passwords.getProperty(account.username())))
                .toList();
    }

    private Shown have(NewAccount account, String password) {
        if (accounts.find(account.username()).isEmpty()) {
            accounts.create(account, password);
            return new Shown(account.username(), Optional.of(password));
        }
        boolean unchanged =
                accounts.findByPassword(account.username(), password).isPresent();
        return new Shown(account.username(), unchanged ? Optional.of(password) : Optional.empty());
    }

    /** The passwords in the file, which is written before any account is made. */
    private Properties passwords(List<NewAccount> wanted) {
        DataFolder.open(folder);
        try (FileChannel channel = OwnerOnly.open(
                        file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Properties passwords = new Properties();
            passwords.load(Channels.newReader(channel, StandardCharsets.UTF_8));
            int known = passwords.size();
            wanted.forEach(account -> passwords.putIfAbsent(account.username(), Passwords.generate()));
            if (passwords.size() > known) {
                channel.truncate(0);
                passwords.store(
                        Channels.newWriter(channel, StandardCharsets.UTF_8),
                        "Accounts of the demonstration. Without meaning when these accounts are removed.");
                channel.force(true);
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords in " + file() + " cannot be read or written", e);
        }
    }
}
