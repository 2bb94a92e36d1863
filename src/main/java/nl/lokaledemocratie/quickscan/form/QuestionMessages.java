package nl.lokaledemocratie.quickscan.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a question as fields of a page. The texts are in {@code messages/question*.properties}. */
@MessageBundle("question")
public interface QuestionMessages {
    @Message
    String step(int number, int total);

    @Message
    String now();

    @Message
    String wish();

    @Message
    String estimate(String group);

    @Message
    String estimateOnly();

    @Message
    String aspectNow();

    @Message
    String aspectWish();

    @Message
    String aspectEstimate();

    @Message
    String charactersLeft();

    @Message
    String maxLength(int count);

    @Message
    String optional();

    @Message
    String problemAt(int number, String text);

    @Message
    String fieldProblem(String kind, int first, int second);

    @Message
    String problemAtPart(int number, String part, String text);

    @Message
    String partNow();

    @Message
    String partWish();

    @Message
    String partEstimate(String group);

    @Message
    String partPlace(int number);

    @Message
    String partQuoted(String words);

    @Message
    String changedElsewhere(String other);

    @Message
    String clearedElsewhere();

    @Message
    String clearAnswer();

    @Message
    String required();

    @Message
    String example();

    @Message
    String dontKnow();

    @Message
    String markLow();

    @Message
    String markHigh();

    @Message
    String chooseSome();

    @Message
    String chooseMost(int most);

    @Message
    String ownWords(int count);

    @Message
    String rank(int places);

    @Message
    String place(int number);

    @Message
    String choose();

    @Message
    String wholeNumber(int min, int max);

    @Message
    String question(int number);

    @Message
    String answeringAs(String role);

    @Message
    String hardWords();

    @Message
    String readAloud();

    @Message
    String stopReading();
}
