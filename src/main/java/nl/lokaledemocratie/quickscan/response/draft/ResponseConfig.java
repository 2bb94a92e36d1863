package nl.lokaledemocratie.quickscan.response.draft;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.lokaledemocratie.quickscan.scan.pause.Pause;

/** Settings of answering. */
@ConfigMapping(prefix = "quickscan.response")
public interface ResponseConfig {

    /** How long answers that are not sent are kept after the last step. */
    @WithDefault("14d")
    Duration draftLifetime();

    /**
     * How long a device keeps what it needs to go on, in each of its cookies: through the longest pause, before which and after which answers
     * have all their time.
     */
    default Duration ticketLifetime() {
        return draftLifetime().multipliedBy(2).plus(Pause.LONGEST);
    }

    /** The same in whole seconds, as a cookie says it. */
    default int ticketSeconds() {
        return Math.toIntExact(ticketLifetime().toSeconds());
    }

    /** How many wrong invitation codes from one address are answered at once within the window; more are answered late. */
    @WithDefault("20")
    int wrongCodes();

    @WithDefault("15m")
    Duration wrongCodeWindow();

    /** How many answers may be on their way to another device in a scan at once. */
    @WithDefault("5000")
    int mostCarried();

    /** How often answers may be left under a code from one address within the window of wrong codes. */
    @WithDefault("30")
    int leftCodes();
}
