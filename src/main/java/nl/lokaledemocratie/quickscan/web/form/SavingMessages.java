package nl.lokaledemocratie.quickscan.web.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about forms that came too late. The texts are in {@code messages/saving*.properties}. */
@MessageBundle("saving")
public interface SavingMessages {
    @Message
    String staleTitle();

    @Message
    String staleLead();

    @Message
    String unknownTitle();

    @Message
    String unknownLead();

    @Message
    String staleHow();

    @Message
    String staleSame();

    @Message
    String stored();

    @Message
    String typed();

    @Message
    String shown();

    @Message
    String empty();

    @Message
    String save();

    @Message
    String leave();

    @Message
    String conflictTitle(String kind);

    @Message
    String conflictText(String kind);

    @Message
    String conflictTyped();

    @Message
    String toScans();

    @Message
    String toStart();

    @Message
    String toScan();

    @Message
    String toKey();

    @Message
    String toResult();

    @Message
    String toClosing();

    @Message
    String toQuestions();

    @Message
    String toProposal();

    @Message
    String toQuestionnaires();

    @Message
    String unsaved();

    @Message
    String unsavedWhen();

    @Message
    String unsavedBack();

    @Message
    String unsavedAway();

    @Message
    String unsavedThere();
}
