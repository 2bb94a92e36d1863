package nl.lokaledemocratie.quickscan.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the interface for programs. */
@ConfigMapping(prefix = "quickscan.api")
interface ApiConfig {

    /** How many requests a key may make in a minute. */
    @WithDefault("600")
    int perMinute();
}
