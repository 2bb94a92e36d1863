package nl.lokaledemocratie.quickscan.desk.publicity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of a poster and texts that tell of a scan. The texts are in {@code messages/publicity*.properties}. */
@MessageBundle("publicity")
public interface PublicityMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String draft();

    @Message
    String noEnd();

    @Message
    String longAddress();

    @Message
    String poster();

    @Message
    String posterText();

    @Message
    String download(String size);

    @Message
    String texts();

    @Message
    String copy();

    @Message
    String name(String key);

    @Message
    String choose();

    @Message
    String language();

    @Message
    String channel();

    @Message
    String noChannel();

    @Message
    String channelHelp();

    @Message
    String show();

    @Message
    String unchecked();

    @Message
    String unwritten();

    @Message
    String picture();

    @Message
    String pictureText();

    @Message
    String wide();

    @Message
    String square();

    @Message
    String alternative();

    @Message
    String code();
}
