package nl.lokaledemocratie.quickscan.desk.road;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for staff about how far a scan is. The texts are in {@code messages/road*.properties}. */
@MessageBundle("road")
public interface RoadMessages {
    @Message
    String title();

    @Message
    String phase(String key);

    @Message
    String state(String key);

    @Message
    String next(String key, String tasks);

    @Message
    String task(String key);

    @Message
    String and();

    @Message
    String go(String task);
}
