package nl.lokaledemocratie.quickscan.comparison.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the comparison. The texts are in {@code messages/comparison*.properties}. */
@MessageBundle("comparison")
public interface ComparisonMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String choose();

    @Message
    String version();

    @Message
    String group();

    @Message
    String order();

    @Message
    String orderName(String order);

    @Message
    String show();

    @Message
    String tableTitle(String view, String topic, String group);

    @Message
    String organisation();

    @Message
    String inhabitants(int number);

    @Message
    String sortedBy(String order);

    @Message
    String pictureTitle(String group);

    @Message
    String pictureText(String group);

    @Message
    String pictureAlt(String group);

    @Message
    String hidden();

    @Message
    String hiddenShort();

    @Message
    String tooFew();

    @Message
    String tooFewShort();

    @Message
    String closedOn(String date);

    @Message
    String noData();

    @Message
    String answers();

    @Message
    String howTitle();

    @Message
    String howCount();

    @Message
    String howWho();

    @Message
    String howSet();

    @Message
    String howFull();

    @Message
    String howSmall();

    @Message
    String view();

    @Message
    String viewName(String view);

    @Message
    String across();

    @Message
    String acrossName(String topics);

    @Message
    String acrossEach(String topics);

    @Message
    String programme();

    @Message
    String all();

    @Message
    String filter(String key);

    @Message
    String option(String key, String option);

    @Message
    String noRows();

    @Message
    String left(int number);

    @Message
    String leftText();

    @Message
    String howTint();

    @Message
    String placeTitle();

    @Message
    String placeHead(String name);

    @Message
    String placeLead(String view, String group);

    @Message
    String placeSigns();

    @Message
    String placeChoose();

    @Message
    String placeShow();

    @Message
    String placeAnswers(int number);

    @Message
    String placed(int below, int others);

    @Message
    String placeMean(String mean);

    @Message
    String placeAlike();

    @Message
    String placeNone(int others);

    @Message
    String placeFew();

    @Message
    String placeTooFew();

    @Message
    String placeHidden();

    @Message
    String placeNoData();

    @Message
    String placeShrunk(String mean);

    @Message
    String placeRule();

    @Message
    String stripAlt(int number);

    @Message
    String back();

    @Message
    String whole();

    @Message
    String views();

    @Message
    String viewTable();

    @Message
    String viewMap();

    @Message
    String viewTrend();

    @Message
    String viewThemes();

    @Message
    String themesLead();

    @Message
    String themesHead(String topic, String group);

    @Message
    String themesTitle(String group);

    @Message
    String themesText(String group);

    @Message
    String themesAlt(String group);

    @Message
    String themesTo();

    @Message
    String themesHow();

    @Message
    String sheets();

    @Message
    String sheet();

    @Message
    String sheetOf(int sheet, int sheets);

    @Message
    String viewNumbers();
}
