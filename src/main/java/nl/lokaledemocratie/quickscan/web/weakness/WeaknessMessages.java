package nl.lokaledemocratie.quickscan.web.weakness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on reporting a weakness. The texts are in {@code messages/weakness*.properties}. */
@MessageBundle("weakness")
public interface WeaknessMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String where();

    @Message
    String whereText(String contact);

    @Message
    String tell();

    @Message
    String tellText();

    @Message
    String promise();

    @Message
    String answer();

    @Message
    String mend();

    @Message
    String police();

    @Message
    String ask();

    @Message
    String noFurther();

    @Message
    String noDisturbing();

    @Message
    String ownCopy();

    @Message
    String silence();
}
