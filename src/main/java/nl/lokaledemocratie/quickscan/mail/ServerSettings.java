package nl.lokaledemocratie.quickscan.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** How the mail library speaks with a server, whatever the protocol. */
public final class ServerSettings {

    private ServerSettings() {}

    /**
     * The settings that every protocol has.
     *
     * @param protocol as the library names it, {@code smtp} or {@code imap}
     * @param patience how long each of connecting, reading and writing may take
     * @param trusted  certificates to trust beside those of Java
     */
    public static Properties of(
            String protocol, MailConfig.Security security, Duration patience, Optional<Path> trusted) {
        String prefix = "mail." + protocol + ".";
        String millis = String.valueOf(patience.toMillis());
        String starts = String.valueOf(security == MailConfig.Security.STARTTLS);
        Properties settings = new Properties();
        settings.put(prefix + "connectiontimeout", millis);
        settings.put(prefix + "timeout", millis);
        settings.put(prefix + "writetimeout", millis);
        settings.put(prefix + "ssl.enable", String.valueOf(security == MailConfig.Security.TLS));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        trusted.ifPresent(file -> settings.put(prefix + "ssl.socketFactory", TrustedServers.of(file)));
        settings.put(prefix + "starttls.enable", starts);
        settings.put(prefix + "starttls.required", starts);
        return settings;
    }

    /**
     * The password that a file holds; empty without one.
     *
     * @param setting that names the file
     */
    public static String password(Optional<Path> file, String setting) {
        return file.map(path -> {
                    try {
                        return Files.readString(path).strip();
                    } catch (IOException e) {
                        throw new UncheckedIOException(setting + " cannot be read", e);
                    }
                })
                .orElse("");
    }
}
