package nl.lokaledemocratie.quickscan.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of a mail server on this machine. */
record MailSettings(int port, Duration patience) implements MailConfig {

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public Security security() {
        return Security.NONE;
    }

    @Override
    public Optional<String> user() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> passwordFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> trustFile() {
        return Optional.empty();
    }

    @Override
    public Optional<String> from() {
        return Optional.of("quickscan@voorbeeld.example");
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
