package nl.lokaledemocratie.quickscan.mail.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of letters by e-mail. The texts are in {@code messages/letter*.properties}. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message
    String subject(String organisation, String title);

    @Message
    String subjectReminder(String organisation, String title);

    @Message
    String fictional();

    @Message
    String hello();

    @Message
    String ask(String organisation);

    @Message
    String before();

    @Message
    String everyone();

    @Message
    String takesPart();

    @Message
    String how();

    @Message
    String code();

    @Message
    String codeOnce();

    @Message
    String codeAgain();

    @Message
    String until(String moment);

    @Message
    String voluntary();

    @Message
    String anonymous();

    @Message
    String notOfficial();

    @Message
    String contact();

    @Message
    String why(String organisation, int days);

    @Message
    String regards();
}
