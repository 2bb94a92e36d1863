package nl.lokaledemocratie.quickscan.administration.facts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page with facts on processing. The texts are in {@code messages/facts*.properties}. */
@MessageBundle("facts")
public interface FactsMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String kinds();

    @Message
    String what();

    @Message
    String where();

    @Message
    String who();

    @Message
    String why();

    @Message
    String place(String kind);

    @Message
    String reader(String kind);

    @Message
    String parties();

    @Message
    String operator(String name, String contact);

    @Message
    String databaseHere();

    @Message
    String databaseAt(String host);

    @Message
    String mailNone();

    @Message
    String mailBy(String host);

    @Message
    String returnedBy(String host);

    @Message
    String nobodyElse();

    @Message
    String staff();

    @Message
    String staffText();

    @Message
    String logs();

    @Message
    String logsText();

    @Message
    String backups();

    @Message
    String backupsText();

    @Message
    String back();
}
