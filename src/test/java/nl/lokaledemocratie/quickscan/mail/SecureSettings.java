package nl.lokaledemocratie.quickscan.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of a mail server on this machine that wants to know who is there. */
record SecureSettings(String name, int port, Security security, Optional<Path> passwordFile, Optional<Path> trustFile)
        implements MailConfig {

    @Override
    public Optional<String> host() {
        return Optional.of(name);
    }

    @Override
    public Optional<String> user() {
        return Optional.of("quickscan");
    }

    @Override
    public Optional<String> from() {
        return Optional.of("quickscan@voorbeeld.example");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String every() {
        return "off";
    }

    @Override
    public int perMinute() {
        return 1_000_000;
    }

    @Override
    public Duration keep() {
        return Duration.ofDays(14);
    }
}
