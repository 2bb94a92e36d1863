package nl.lokaledemocratie.quickscan.ballot;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;

/** Settings of the ballot box. */
@ConfigMapping(prefix = "quickscan.ballot")
public interface BallotConfig {

    /** Where the private keys of open scans lie, outside the database; several instances share it. */
    Path keyFolder();
}
