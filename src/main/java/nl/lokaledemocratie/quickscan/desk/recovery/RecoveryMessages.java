package nl.lokaledemocratie.quickscan.desk.recovery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the recovery code of a scan. The texts are in {@code messages/recovery*.properties}. */
@MessageBundle("recovery")
public interface RecoveryMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String why();

    @Message
    String risk();

    @Message
    String keep();

    @Message
    String destroy();

    @Message
    String made();

    @Message
    String make();

    @Message
    String makeAgain();

    @Message
    String makeAgainText();

    @Message
    String codeTitle();

    @Message
    String opened(String scan);

    @Message
    String codeLead();

    @Message
    String codePrint();

    @Message
    String codeOf(String scan);

    @Message
    String lost();

    @Message
    String lostLead();

    @Message
    String lostWithCode();

    @Message
    String lostWithoutCode();

    @Message
    String lostGone();

    @Message
    String code();

    @Message
    String codeHelp();

    @Message
    String recover();

    @Message
    String problem(String kind);

    @Message
    String task();

    @Message
    String taskText();

    @Message
    String taskMadeText();
}
