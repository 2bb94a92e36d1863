package nl.lokaledemocratie.quickscan.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what is wrong with a request of a program. The texts are in {@code messages/api*.properties}. */
@MessageBundle("api")
public interface ApiMessages {

    @Message
    String fault(String kind, String more);
}
