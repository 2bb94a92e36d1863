package nl.lokaledemocratie.quickscan.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the preview of a questionnaire. The texts are in {@code messages/preview*.properties}. */
@MessageBundle("preview")
public interface PreviewMessages {
    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String version(String version);

    @Message
    String forOrganisation(String organisation);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String unchecked();

    @Message
    String banner();

    @Message
    String bannerText(String title, String version, String group);

    @Message
    String others();

    @Message
    String onlyIf(int number, String aspect, String answers);

    @Message
    String or();

    @Message
    String own(int number);

    @Message
    String goStart();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String manage();
}
