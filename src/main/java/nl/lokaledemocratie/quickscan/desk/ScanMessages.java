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
    String questionnaireUsed(String title, String version);

    @Message
    String otherQuestionnaire();

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
    String removeTitle();

    @Message
    String removeLead(String title);

    @Message
    String removeNoAnswers();

    @Message
    String removeBusy();

    @Message
    String removeAnswers(int number);

    @Message
    String removeResult();

    @Message
    String removeLater();

    @Message
    String removeLinks();

    @Message
    String removeDraft();

    @Message
    String removeForever();

    @Message
    String removeName();

    @Message
    String removeNameHelp();

    @Message
    String removeNameProblem();

    @Message
    String removeNow();

    @Message
    String removed();

    @Message
    String doCloseText();

    @Message
    String doResult();

    @Message
    String doReport();

    @Message
    String openTitle();

    @Message
    String openLead(String title);

    @Message
    String openFacts();

    @Message
    String openFixed();

    @Message
    String openForever();

    @Message
    String openCheck();

    @Message
    String openNow();

    @Message
    String openChanged();

    @Message
    String openChangedText();

    @Message
    String inviteTitle();

    @Message
    String inviteLead();

    @Message
    String inviteOnce();

    @Message
    String inviteMore();

    @Message
    String invitePrivacy();

    @Message
    String inviteNumber();

    @Message
    String inviteProblem(int most);

    @Message
    String inviteShow();

    @Message
    String inviteFile();

    @Message
    String inviteOpen(int number);

    @Message
    String inviteState(int answered, int size);

    @Message
    String inviteEach(int size);

    @Message
    String inviteFull();

    @Message
    String inviteCovered();

    @Message
    String inviteSizeUnknown();

    @Message
    String inviteAgainTitle();

    @Message
    String inviteLimit(int open);

    @Message
    String inviteAgain(int number, int unused);

    @Message
    String inviteAgree(int unused);

    @Message
    String inviteAgainShow();

    @Message
    String inviteNotAgreed();

    @Message
    String inviteMade();

    @Message
    String codesWithdrawn(int number);

    @Message
    String codesTitle(String group);

    @Message
    String codesLead(int number);

    @Message
    String codesLink();

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
