package nl.lokaledemocratie.quickscan.board.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what other sites show. The texts are in {@code messages/call*.properties}. */
@MessageBundle("call")
public interface CallMessages {
    @Message
    String title(String organisation);

    @Message
    String none();

    @Message
    String state(String state, String until, String since);

    @Message
    String takePart();

    @Message
    String goOn();

    @Message
    String read();

    @Message
    String newTab();

    @Message
    String feed(String organisation);

    @Message
    String event(String kind, String scan);

    @Message
    String told(String kind);
}
