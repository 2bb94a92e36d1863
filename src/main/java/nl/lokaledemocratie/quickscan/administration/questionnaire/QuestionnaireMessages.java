package nl.lokaledemocratie.quickscan.administration.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which questionnaires are proposed and published. The texts are in {@code messages/questionnaires*.properties}. */
@MessageBundle("questionnaires")
public interface QuestionnaireMessages {
    @Message
    String lead();

    @Message
    String proposals();

    @Message
    String proposalText();

    @Message
    String published();

    @Message
    String questionnaire();

    @Message
    String version();

    @Message
    String questions();

    @Message
    String look();

    @Message
    String download();

    @Message
    String newVersion();

    @Message
    String newVersionText();

    @Message
    String file();

    @Message
    String fileHelp(int kilobytes);

    @Message
    String send();

    @Message
    String refused();

    @Message
    String noFile();

    @Message
    String nothingKept(String name);

    @Message
    String problemCount(int number);

    @Message
    String problems();

    @Message
    String place(int line, int column);

    @Message
    String sourceLine(int line);

    @Message
    String notice(String notice);

    @Message
    String forOrganisation(String organisation);
}
