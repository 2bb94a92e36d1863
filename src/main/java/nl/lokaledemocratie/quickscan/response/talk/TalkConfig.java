package nl.lokaledemocratie.quickscan.response.talk;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of addresses for the talk afterwards. */
@ConfigMapping(prefix = "quickscan.talk")
public interface TalkConfig {

    /** How many may be left in a scan. */
    @WithDefault("20000")
    int most();

    /** How many may be left from one address of the network within the window: those of a whole town hall come from one. */
    @WithDefault("60")
    int often();

    @WithDefault("15m")
    Duration window();
}
