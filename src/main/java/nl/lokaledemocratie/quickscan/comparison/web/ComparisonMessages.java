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
    String tableTitle(String group);

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
}
