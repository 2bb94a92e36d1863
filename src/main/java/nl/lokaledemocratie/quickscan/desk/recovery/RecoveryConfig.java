package nl.lokaledemocratie.quickscan.desk.recovery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of recovering a key. */
@ConfigMapping(prefix = "quickscan.recovery")
public interface RecoveryConfig {

    /** How many wrong recovery codes may be tried for one scan within the window. */
    @WithDefault("10")
    int wrongCodes();

    @WithDefault("15m")
    Duration wrongCodeWindow();
}
