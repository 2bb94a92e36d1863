package nl.lokaledemocratie.quickscan.desk.turnout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the picture of days. The texts are in {@code messages/turnout*.properties}. */
@MessageBundle("turnout")
public interface TurnoutMessages {
    @Message
    String lead();

    @Message
    String together(int least);

    @Message
    String oneDay();

    @Message
    String moreDays();

    @Message
    String people(int number);

    @Message
    String alt(String group, int number, String first, String last);

    @Message
    String busiest(String group, int number, String first, String last, String day, int most);

    @Message
    String table();

    @Message
    String tableOf(String group);

    @Message
    String until(String first, String last);

    @Message
    String few();

    @Message
    String onDay(String day);
}
