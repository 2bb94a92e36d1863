package nl.lokaledemocratie.quickscan.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the choice of a questionnaire. The texts are in {@code messages/choice*.properties}. */
@MessageBundle("choice")
public interface ChoiceMessages {
    @Message
    String otherQuestionnaire();

    @Message
    String questionnaireTitle();

    @Message
    String questionnaireLead();

    @Message
    String forGroup(String group);

    @Message
    String onlyFor(String groups);

    @Message
    String onPaper();

    @Message
    String versionOf(String version);

    @Message
    String useNewest(String version);

    @Message
    String previewQuestionnaire();

    @Message
    String earlierTitle();

    @Message
    String earlierLead(String title, String version);

    @Message
    String earlierAll();

    @Message
    String earlierSome(int comparable, int statements);

    @Message
    String earlierGone(int number);

    @Message
    String earlierChanged(int number);

    @Message
    String earlierAdded(int number);

    @Message
    String useEarlier(String version);
}
