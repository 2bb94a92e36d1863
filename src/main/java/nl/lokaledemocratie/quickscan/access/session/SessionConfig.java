package nl.lokaledemocratie.quickscan.access.session;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of staying signed in. */
@ConfigMapping(prefix = "quickscan.session")
interface SessionConfig {

    /** Signed out after so long without a request. */
    @WithDefault("30m")
    Duration idle();

    /** Signed out so long after signing in, in use or not. */
    @WithDefault("12h")
    Duration longest();

    /** How often a session in use gets a fresh cookie. */
    @WithDefault("1m")
    Duration renewal();
}
