package nl.lokaledemocratie.quickscan.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that open and remove a scan. The texts are in {@code messages/course*.properties}. */
@MessageBundle("course")
public interface CourseMessages {
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
    String removeAnswersMore();

    @Message
    String removeAnswersUntold();

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
    String removeChanged();

    @Message
    String removeNow();

    @Message
    String openTitle();

    @Message
    String openLead(String title);

    @Message
    String openEarly();

    @Message
    String openFacts();

    @Message
    String openFixed();

    @Message
    String openForever();

    @Message
    String openBox();

    @Message
    String openCode();

    @Message
    String openCodeText();

    @Message
    String openCodeYes();

    @Message
    String openCodeNo();

    @Message
    String openCheck();

    @Message
    String openNow();

    @Message
    String openChanged();

    @Message
    String openChangedText();
}
