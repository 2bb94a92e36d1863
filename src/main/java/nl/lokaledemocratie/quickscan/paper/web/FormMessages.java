package nl.lokaledemocratie.quickscan.paper.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page with questionnaires to print. The texts are in {@code messages/forms*.properties}. */
@MessageBundle("forms")
public interface FormMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String groups();

    @Message
    String group();

    @Message
    String files();

    @Message
    String file(String group, String language);

    @Message
    String notPrintable(String languages);

    @Message
    String howTitle();

    @Message
    String howPrint();

    @Message
    String howOnce();

    @Message
    String howCodes();

    @Message
    String howEnter();

    @Message
    String enter();
}
