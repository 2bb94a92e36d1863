package nl.lokaledemocratie.quickscan.desk.flood;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of floods. The texts are in {@code messages/floods*.properties}. */
@MessageBundle("floods")
public interface FloodMessages {
    @Message
    String title();

    @Message
    String notice();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String choice();

    @Message
    String none();

    @Message
    String heading(int number);

    @Message
    String onDay(String day);

    @Message
    String onDays(String first, String last);

    @Message
    String goesOn();

    @Message
    String sheets(int sheets);

    @Message
    String counts();

    @Message
    String isAside();

    @Message
    String setAside(int number);

    @Message
    String takeBack(int number);

    @Message
    String changed();

    @Message
    String saved();
}
