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
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.AccountPasswords;
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

    static final String CLERK = "griffier";
    static final String ADVISER = "adviseur";

    private static final String FILE = "demonstration-accounts.properties";
    private static final String CODES = "invitation-codes-of-councillors";

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords hashed;

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
                        CLERK,
                        "Griffier van " + municipality.name() + " (fictief)",
                        Role.CLERK,
                        Optional.of(municipality.code())),
                new NewAccount(ADVISER, "Adviseur (fictief)", Role.ADVISOR, Optional.empty()),
                new NewAccount("beheerder", "Beheerder (fictief)", Role.ADMINISTRATOR, Optional.empty()));
        Properties passwords =
                kept(file -> wanted.forEach(account -> file.putIfAbsent(account.username(), Passwords.generate())));
        return wanted.stream()
                .map(account -> have(account, passwords.getProperty(account.username())))
                .toList();
    }

    private Shown have(NewAccount account, String password) {
        if (accounts.find(account.username()).isEmpty()) {
            hashed.create(account, password);
            return new Shown(account.username(), Optional.of(password));
        }
        boolean unchanged = hashed.findByPassword(account.username(), password).isPresent();
        return new Shown(account.username(), unchanged ? Optional.of(password) : Optional.empty());
    }

    /** Keeps invitation codes in the same file: nothing else has them, and a console may be kept where others can read it. */
    void keepCodes(List<String> codes) {
        if (!codes.isEmpty()) {
            kept(file -> file.setProperty(CODES, String.join(" ", codes)));
        }
    }

    /** What the file holds once this is added; it is written before any account is made. */
    private Properties kept(Consumer<Properties> addition) {
        DataFolder.open(folder);
        try (FileChannel channel = OwnerOnly.open(
                        file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Properties content = new Properties();
            content.load(Channels.newReader(channel, StandardCharsets.UTF_8));
            Object before = content.clone();
            addition.accept(content);
            if (!content.equals(before)) {
                channel.truncate(0);
                content.store(
                        Channels.newWriter(channel, StandardCharsets.UTF_8),
                        "Accounts of the demonstration. Without meaning when these accounts are removed.");
                channel.force(true);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords in " + file() + " cannot be read or written", e);
        }
    }
}
