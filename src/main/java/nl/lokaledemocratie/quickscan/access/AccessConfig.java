package nl.lokaledemocratie.quickscan.access;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of signing in. */
@ConfigMapping(prefix = "quickscan.access")
public interface AccessConfig {

    /** How many wrong passwords one address, or one known device, may try for one user name within the window. */
    @WithDefault("10")
    int attempts();

    /** How many one address may try for all names together, and all unknown devices together for one name. */
    @WithDefault("100")
    int attemptsInAll();

    @WithDefault("15m")
    Duration attemptWindow();

    /** How long the link on the console works with which the first administrator is made. */
    @WithDefault("1h")
    Duration firstLink();

    /** How long a link works with which somebody chooses a password. */
    @WithDefault("7d")
    Duration accountLink();

    /** Whether everybody of the staff must sign in in two steps; without it everybody may. */
    @WithDefault("false")
    boolean secondStepRequired();

    /** How long a device is known after somebody signed in with it. */
    @WithDefault("90d")
    Duration knownDevice();
}
