package nl.lokaledemocratie.quickscan.paper.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page for paper answers. The texts are in {@code messages/paper*.properties}. */
@MessageBundle("paper")
public interface PaperMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String howTitle();

    @Message
    String howTemplate();

    @Message
    String howRows();

    @Message
    String howGroup();

    @Message
    String howRating();

    @Message
    String howRange(int lowest, int highest);

    @Message
    String howRangeOf(int lowest, int highest);

    @Message
    String howSides(boolean now, boolean wish, boolean estimate);

    @Message
    String howOther();

    @Message
    String fill(String kind, int lowest, int highest);

    @Message
    String fillOther(String name);

    @Message
    String fillAlone(String key);

    @Message
    String howSave();

    @Message
    String howWhole();

    @Message
    String howThen();

    @Message
    String template();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String send();

    @Message
    String taken(int number);

    @Message
    String again();

    @Message
    String refused();

    @Message
    String refusal(String refusal);

    @Message
    String problems();

    @Message
    String line();

    @Message
    String column();

    @Message
    String what();

    @Message
    String remedy();

    @Message
    String emptyCell();

    @Message
    String problem(String code);

    @Message
    String meant(String name);

    @Message
    String spreadsheetDate();

    @Message
    String strangeSigns(String signs);

    @Message
    String seeFirst();

    @Message
    String templateWorkbook();

    @Message
    String withdrawn();

    @Message
    String previewTitle();

    @Message
    String previewLead(int rows);

    @Message
    String previewAdded();

    @Message
    String previewRows();

    @Message
    String previewEqual();

    @Message
    String previewThen();

    @Message
    String previewOf(int total, int size);

    @Message
    String previewSomeEqual(int equal, int rows);

    @Message
    String previewTwins(int twins);

    @Message
    String previewTooMany(String group, int total, int size);

    @Message
    String previewTooManyRemedy();

    @Message
    String previewTooManyEqual();

    @Message
    String previewChanged();

    @Message
    String previewNothing();

    @Message
    String takeNew(int number);

    @Message
    String takeAll(int number);

    @Message
    String takeAllHelp();

    @Message
    String previewCodes(String group);

    @Message
    String codesBehind();

    @Message
    String dontTake();

    @Message
    String batchesTitle();

    @Message
    String batchesLead();

    @Message
    String batchDay();

    @Message
    String batchWithdraw();

    @Message
    String batchOf(int number);

    @Message
    String batchAnswers(int number);

    @Message
    String withdrawTitle();

    @Message
    String withdrawLead(int number, String day);

    @Message
    String withdrawCounts();

    @Message
    String withdrawNow(int number);

    @Message
    String withdrawnBefore();
}
