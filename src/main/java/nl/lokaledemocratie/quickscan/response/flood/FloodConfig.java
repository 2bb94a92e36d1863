package nl.lokaledemocratie.quickscan.response.flood;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When more comes in than people send, and what is asked of everybody then. */
@ConfigMapping(prefix = "quickscan.flood")
public interface FloodConfig {

    /** So many sendings to the open groups of a scan within the window are a flood. */
    @WithDefault("60")
    int sheets();

    @WithDefault("2m")
    Duration window();

    /** A sending that no page of ours led to counts for so many. */
    @WithDefault("5")
    int suspectWeight();

    /** Nobody reads a page and answers it in less. */
    @WithDefault("4s")
    Duration leastTime();

    /** More sendings from one address within the window of addresses must do the work too: a town hall shares one. */
    @WithDefault("30")
    int perAddress();

    @WithDefault("10m")
    Duration addressWindow();

    /** How long a flood goes on after more than half of what begins one came in. */
    @WithDefault("10m")
    Duration calm();

    /** So many bits of a hash must be zero: 16 take a phone a second or two. */
    @WithDefault("16")
    int bits();

    /** Who cannot do the work waits so long. */
    @WithDefault("1m")
    Duration patience();
}
