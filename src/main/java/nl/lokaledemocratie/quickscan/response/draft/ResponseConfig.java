package nl.lokaledemocratie.quickscan.response.draft;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of answering. */
@ConfigMapping(prefix = "quickscan.response")
public interface ResponseConfig {

    /** How long answers that are not sent are kept after the last step. */
    @WithDefault("14d")
    Duration draftLifetime();

    /** How many wrong invitation codes from one address are answered at once within the window; more are answered late. */
    @WithDefault("20")
    int wrongCodes();

    @WithDefault("15m")
    Duration wrongCodeWindow();
}
