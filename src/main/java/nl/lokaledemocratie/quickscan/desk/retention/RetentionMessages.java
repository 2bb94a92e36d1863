package nl.lokaledemocratie.quickscan.desk.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for staff about how long data is kept. The texts are in {@code messages/retention*.properties}. */
@MessageBundle("retention")
public interface RetentionMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String kind(String key);

    @Message
    String reason(String key, int length);

    @Message
    String state(String key, String kind);

    @Message
    String number(int number);

    @Message
    String what();

    @Message
    String here();

    @Message
    String goes();

    @Message
    String why();

    @Message
    String on(String day);

    @Message
    String wentOn(String day);

    @Message
    String atClosing();

    @Message
    String withScan();

    @Message
    String afterClosing();

    @Message
    String byClerk();

    @Message
    String byClock();

    @Message
    String choose();

    @Message
    String takeTitle();

    @Message
    String takeLead();

    @Message
    String take();

    @Message
    String takeLater();

    @Message
    String wipe();

    @Message
    String wipeTitle();

    @Message
    String wipeLead(int sheets);

    @Message
    String wipeStays();

    @Message
    String wipeGoes();

    @Message
    String wipeCopies();

    @Message
    String wiped();

    @Message
    String wipedResult(String day);

    @Message
    String remove();

    @Message
    String archive();

    @Message
    String group();

    @Message
    String size();

    @Message
    String reached();

    @Message
    String scan();

    @Message
    String organisation();

    @Message
    String opened();

    @Message
    String closed();

    @Message
    String question();

    @Message
    String agendaColumn(String key);

    @Message
    String status(String key);
}
