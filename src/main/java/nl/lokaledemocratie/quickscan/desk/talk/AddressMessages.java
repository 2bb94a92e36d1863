package nl.lokaledemocratie.quickscan.desk.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of addresses for the talk. The texts are in {@code messages/addresses*.properties}. */
@MessageBundle("addresses")
public interface AddressMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String taskClosed();

    @Message
    String lead();

    @Message
    String how();

    @Message
    String secrecy();

    @Message
    String retention(int days);

    @Message
    String onlyFor();

    @Message
    String isOn();

    @Message
    String isOff();

    @Message
    String whyOff();

    @Message
    String switchOn();

    @Message
    String switchOff();

    @Message
    String offKeeps();

    @Message
    String saved();

    @Message
    String changed();

    @Message
    String none();

    @Message
    String count(int addresses);

    @Message
    String wipedOn(String day);

    @Message
    String wiped(int addresses);

    @Message
    String download();

    @Message
    String bcc();

    @Message
    String list();

    @Message
    String wipe();

    @Message
    String wipeTitle();

    @Message
    String wipeLead(int addresses);

    @Message
    String wipeCopies();

    @Message
    String column();
}
