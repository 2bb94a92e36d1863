package nl.lokaledemocratie.quickscan.access;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of signing in. */
@ConfigMapping(prefix = "quickscan.access")
public interface AccessConfig {

    /** How often a user name may be tried within the window, right or wrong password alike. */
    @WithDefault("10")
    int attempts();

    @WithDefault("15m")
    Duration attemptWindow();
}
