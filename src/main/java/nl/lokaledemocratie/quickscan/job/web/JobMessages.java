package nl.lokaledemocratie.quickscan.job.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about work by the clock. The texts are in {@code messages/job*.properties}. */
@MessageBundle("job")
public interface JobMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String here();

    @Message
    String name();

    @Message
    String job(String name);

    @Message
    String state();

    @Message
    String well();

    @Message
    String failing(String moment);

    @Message
    String late();

    @Message
    String notYet();

    @Message
    String last();

    @Message
    String next();

    @Message
    String never();
}
