package nl.lokaledemocratie.quickscan.desk.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about own questions. The texts are in {@code messages/own*.properties}. */
@MessageBundle("own")
public interface OwnMessages {
    @Message
    String title();

    @Message
    String lead(int most);

    @Message
    String noPlace();

    @Message
    String fixed();

    @Message
    String outside();

    @Message
    String everybody();

    @Message
    String noPersonalData();

    @Message
    String none();

    @Message
    String kind(String kind);

    @Message
    String kindHelp(String kind);

    @Message
    String mostChosen(int most);

    @Message
    String between(int lowest, int highest);

    @Message
    String longest(int most);

    @Message
    String remarks();

    @Message
    String noRemarks();

    @Message
    String remarksHelp();

    @Message
    String source(String title);

    @Message
    String change();

    @Message
    String up();

    @Message
    String remove();

    @Message
    String removeTitle();

    @Message
    String removeLead();

    @Message
    String removeChanged();

    @Message
    String removeNow();

    @Message
    String ofQuestion(int number);

    @Message
    String add();

    @Message
    String full(int most);

    @Message
    String time();

    @Message
    String timeLead();

    @Message
    String standardMinutes();

    @Message
    String allMinutes();

    @Message
    String minutes(int number);

    @Message
    String formTitle(String kind);

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String textIn(String name);

    @Message
    String options();

    @Message
    String optionsHelp();

    @Message
    String optionsIn(String name);

    @Message
    String optionsInHelp();

    @Message
    String otherLanguages();

    @Message
    String otherLanguagesHelp();

    @Message
    String most();

    @Message
    String mostHelp();

    @Message
    String lowest();

    @Message
    String lowestHelp();

    @Message
    String highest();

    @Message
    String highestHelp();

    @Message
    String length();

    @Message
    String lengthHelp();

    @Message
    String save();

    @Message
    String problem(String code);
}
