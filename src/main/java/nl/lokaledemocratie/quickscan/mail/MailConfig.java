package nl.lokaledemocratie.quickscan.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of sending mail. Without a server and a sender nothing is sent, and the pages say so. */
@ConfigMapping(prefix = "quickscan.mail")
public interface MailConfig {

    /** How the connection to the server is secured. */
    enum Security {
        /** From the first byte. */
        TLS,
        /** In clear text first, and not one letter before it is secured. */
        STARTTLS,
        /** Never: for a server on the same machine or a network of its own. */
        NONE
    }

    /** The name of the SMTP server. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("STARTTLS")
    Security security();

    /** With which name one signs in there. */
    Optional<String> user();

    /** Where the password is: a file with nothing else in it. */
    Optional<Path> passwordFile();

    /**
     * Which certificates are trusted besides those of Java: a PEM file with that of the server, or of who signed it, for an organisation that
     * signs its own.
     */
    Optional<Path> trustFile();

    /** The address that letters come from, and to which what cannot be delivered goes back. */
    Optional<String> from();

    /** How many letters go out in a minute, by all instances together. */
    @WithDefault("60")
    int perMinute();

    /** How often it is looked whether letters wait. */
    @WithDefault("20s")
    String every();

    /** How long a server that says nothing is waited for. */
    @WithDefault("30s")
    Duration patience();

    /** How long after closing addresses are kept. */
    @WithDefault("14d")
    Duration keep();
}
