package nl.lokaledemocratie.quickscan.walk.elsewhere;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of going on at another device. The texts are in {@code messages/elsewhere*.properties}. */
@MessageBundle("elsewhere")
public interface ElsewhereMessages {
    @Message
    String title();

    @Message
    String link();

    @Message
    String intro();

    @Message
    String introSteps();

    @Message
    String make();

    @Message
    String makeTitle();

    @Message
    String codeTitle();

    @Message
    String codeHow(String place);

    @Message
    String codeScan();

    @Message
    String codePicture();

    @Message
    String codeCare(long days);

    @Message
    String codePaused();

    @Message
    String wipeHere();

    @Message
    String stayHere();

    @Message
    String goOnHere();

    @Message
    String takenTitle();

    @Message
    String takenText();

    @Message
    String failed();

    @Message
    String closed();

    @Message
    String enterTitle();

    @Message
    String enterText();

    @Message
    String enterLink();

    @Message
    String label();

    @Message
    String hint();

    @Message
    String fetch();

    @Message
    String replaces();

    @Message
    String toStart();

    @Message
    String problem(String kind);
}
