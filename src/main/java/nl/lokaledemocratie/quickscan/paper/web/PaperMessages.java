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
    String howRating(int lowest, int highest);

    @Message
    String howOther();

    @Message
    String fill(String kind, int lowest, int highest);

    @Message
    String fillOther(String name);

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
}
