package nl.lokaledemocratie.quickscan.mail;

import java.time.Clock;
import java.time.Duration;

/** A mail server on this machine in the place of that of the installation. */
public final class LocalMail {

    private LocalMail() {}

    /** @param port where it listens */
    public static SmtpServer at(int port) {
        return new SmtpServer(new MailSettings(port, Duration.ofMillis(700)), Clock.systemUTC());
    }
}
