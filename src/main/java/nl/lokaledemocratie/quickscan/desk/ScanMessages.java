package nl.lokaledemocratie.quickscan.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the griffier's pages. The texts are in {@code messages/scans*.properties}. */
@MessageBundle("scans")
public interface ScanMessages {
    @Message
    String title();

    @Message
    String titleOf(String organisation);

    @Message
    String listLead();

    @Message
    String none();

    @Message
    String create();

    @Message
    String createLead();

    @Message
    String createLikeBefore(String scan);

    @Message
    String questionnaireUsed(String title, String version);

    @Message
    String status(String status);

    @Message
    String openedOn(String date);

    @Message
    String closedOn(String date);

    @Message
    String responses(int number);

    @Message
    String scanTitle();

    @Message
    String scanTitleHelp();

    @Message
    String titleProblem(String problem);

    @Message
    String signs(String lost);

    @Message
    String groups();

    @Message
    String groupsLead();

    @Message
    String population(String group);

    @Message
    String seatsBasis();

    @Message
    String groupNote(String kind, String group);

    @Message
    String residents();

    @Message
    String populationProblem(int answered);

    @Message
    String sizeReason();

    @Message
    String sizeReasonHelp();

    @Message
    String sizeReasonProblem();

    @Message
    String reachedBy();

    @Message
    String reachedByHelp();

    @Message
    String save();

    @Message
    String saveScan();

    @Message
    String cancel();

    @Message
    String back();

    @Message
    String overview();

    @Message
    String overviewLead();

    @Message
    String overviewLater();

    @Message
    String group();

    @Message
    String answered();

    @Message
    String ofWhich(int number);

    @Message
    String size();

    @Message
    String unknown();

    @Message
    String invited();

    @Message
    String byLink();

    @Message
    String byLetter();

    @Message
    String byLinkOrLetter();

    @Message
    String total();

    @Message
    String perDay();

    @Message
    String day();

    @Message
    String noDays();

    @Message
    String share();

    @Message
    String shareCodes();

    @Message
    String shareLead(String groups);

    @Message
    String shareDraft();

    @Message
    String steps();

    @Message
    String doQuestionnaire();

    @Message
    String doQuestionnaireText();

    @Message
    String doOwnText();

    @Message
    String doOwnReadText();

    @Message
    String doGroups();

    @Message
    String doGroupsText();

    @Message
    String doInvite();

    @Message
    String doInviteText(String groups);

    @Message
    String doPaper();

    @Message
    String doPaperText();

    @Message
    String doOpen();

    @Message
    String doOpenText();

    @Message
    String doClose();

    @Message
    String doRemove();

    @Message
    String removed();

    @Message
    String doCloseText();

    @Message
    String doResult();

    @Message
    String doReport();

    @Message
    String doResidentsText();

    @Message
    String doSlidesText();

    @Message
    String doFiguresText();

    @Message
    String doPublicText();

    @Message
    String ownBefore();

    @Message
    String ownBeforeAsk(int questions, String title);

    @Message
    String ownBeforeHelp();

    @Message
    String ownBeforeMost(int most);
}
