package nl.lokaledemocratie.quickscan.mail.returned;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of who tells which letters came back. Without any of them that is noted by hand. */
@ConfigMapping(prefix = "quickscan.mail.returned")
public interface ReturnedConfig {

    /** Where the secret is that a mail provider shows: a file with nothing else in it, of 32 signs or more. */
    Optional<Path> secretFile();
}
