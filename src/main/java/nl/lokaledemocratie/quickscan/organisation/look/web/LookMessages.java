package nl.lokaledemocratie.quickscan.organisation.look.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which an organisation gives its look. The texts are in {@code messages/look*.properties}. */
@MessageBundle("look")
public interface LookMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String task();

    @Message
    String saved();

    @Message
    String colourTitle();

    @Message
    String colourText();

    @Message
    String colour();

    @Message
    String colourHelp();

    @Message
    String colourSave();

    @Message
    String colourUnreadable();

    @Message
    String colourTooLight(String place, String ratio, String needed, String nearest);

    @Message
    String place(String place);

    @Message
    String sample();

    @Message
    String sampleLight();

    @Message
    String sampleDark();

    @Message
    String sampleButton();

    @Message
    String sampleLink();

    @Message
    String sampleAnswer();

    @Message
    String contrasts();

    @Message
    String where();

    @Message
    String found();

    @Message
    String needed();

    @Message
    String ratio(String ratio);

    @Message
    String logoTitle();

    @Message
    String logoText();

    @Message
    String logoNow();

    @Message
    String logoAlt(String organisation);

    @Message
    String logoNone();

    @Message
    String logoFile();

    @Message
    String logoHelp();

    @Message
    String logoSend();

    @Message
    String logoRemove();

    @Message
    String logoRefused();

    @Message
    String logoRefusal(String why);

    @Message
    String logoOvertaken();
}
