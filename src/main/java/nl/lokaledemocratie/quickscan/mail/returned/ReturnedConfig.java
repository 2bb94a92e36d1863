package nl.lokaledemocratie.quickscan.mail.returned;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.lokaledemocratie.quickscan.mail.MailConfig;

/** Settings of who tells which letters came back. Without any of them that is noted by hand. */
@ConfigMapping(prefix = "quickscan.mail.returned")
public interface ReturnedConfig {

    /** Where the secret is that a mail provider shows: a file with nothing else in it, of 32 signs or more. */
    Optional<Path> secretFile();

    /** The name of the IMAP server with a mailbox of its own for what comes back; none is read without it. */
    Optional<String> host();

    @WithDefault("993")
    int port();

    @WithDefault("TLS")
    MailConfig.Security security();

    /** With which name one signs in there. */
    Optional<String> user();

    /** Where the password is: a file with nothing else in it. */
    Optional<Path> passwordFile();

    @WithDefault("INBOX")
    String folder();
}
