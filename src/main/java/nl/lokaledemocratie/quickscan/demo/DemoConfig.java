package nl.lokaledemocratie.quickscan.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether there is demonstration content. The embedded database turns it on; with a database of your own it stays off unless asked for. */
@ConfigMapping(prefix = "quickscan.demo")
public interface DemoConfig {

    @WithDefault("false")
    boolean enabled();
}
