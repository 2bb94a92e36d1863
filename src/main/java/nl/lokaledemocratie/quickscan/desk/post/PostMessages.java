package nl.lokaledemocratie.quickscan.desk.post;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of letters, cards and labels. The texts are in {@code messages/post*.properties}. */
@MessageBundle("post")
public interface PostMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String codesTitle();

    @Message
    String codesLead();

    @Message
    String letters();

    @Message
    String cards();

    @Message
    String labels();

    @Message
    String sampleTitle();

    @Message
    String sampleLead();

    @Message
    String sampleLeft();

    @Message
    String sampleRight();

    @Message
    String sampleCard();

    @Message
    String sampleQuestion();

    @Message
    String measures();

    @Message
    String labelsTitle();

    @Message
    String labelsLead();

    @Message
    String example();

    @Message
    String file();

    @Message
    String fileHelp(int most);

    @Message
    String makeLabels();

    @Message
    String wayTitle();

    @Message
    String wayLabels();

    @Message
    String wayNames();

    @Message
    String ofCodes(int codes, String group);

    @Message
    String onceMore();

    @Message
    String language();

    @Message
    String question();

    @Message
    String questionHelp();

    @Message
    String window();

    @Message
    String windowLeft();

    @Message
    String windowRight();

    @Message
    String windowHelp();

    @Message
    String fileOptional();

    @Message
    String fileOptionalHelp();

    @Message
    String makeLetters();

    @Message
    String makeCards();

    @Message
    String notCards();

    @Message
    String ended();

    @Message
    String endedTitle();

    @Message
    String foreign();

    @Message
    String makeNew();

    @Message
    String outcome(String kind, String number);

    @Message
    String problems();

    @Message
    String line();

    @Message
    String wholeFile();

    @Message
    String stands();

    @Message
    String remedy();

    @Message
    String problem(String kind);

    @Message
    String unwritten();
}
