package nl.lokaledemocratie.quickscan.desk.reached;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of where people stop. The texts are in {@code messages/reached*.properties}. */
@MessageBundle("reached")
public interface ReachedMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String privacy();

    @Message
    String few(int least);

    @Message
    String none();

    @Message
    String ofHundred(int sent);

    @Message
    String step();

    @Message
    String people();

    @Message
    String percent();

    @Message
    String overview();

    @Message
    String sent();

    @Message
    String begun();

    @Message
    String byStep();

    @Message
    String byLanguage();

    @Message
    String language();

    @Message
    String byDay();
}
