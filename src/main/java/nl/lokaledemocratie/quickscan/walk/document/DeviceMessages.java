package nl.lokaledemocratie.quickscan.walk.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of answering on the device itself. The texts are in {@code messages/device*.properties}. */
@MessageBundle("device")
public interface DeviceMessages {
    @Message
    String loading();

    @Message
    String loadingRemedy();

    @Message
    String loadingLink();

    @Message
    String kept();

    @Message
    String offline();

    @Message
    String unkept();

    @Message
    String sending();

    @Message
    String working();

    @Message
    String waiting();

    @Message
    String waitingUnkept();

    @Message
    String unknown();

    @Message
    String closed();

    @Message
    String stale();

    @Message
    String shared();

    @Message
    String wipe();

    @Message
    String sendYes();
}
