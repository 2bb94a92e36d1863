package nl.lokaledemocratie.quickscan.walk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the walk. The texts are in {@code messages/walk*.properties}. */
@MessageBundle("walk")
public interface WalkMessages {
    @Message
    String next();

    @Message
    String last();

    @Message
    String previous();

    @Message
    String overviewTitle();

    @Message
    String overviewText();

    @Message
    String overviewComplete();

    @Message
    String complete();

    @Message
    String open();

    @Message
    String overviewRequired();

    @Message
    String faulty();

    @Message
    String overviewFaulty();

    @Message
    String missing();

    @Message
    String missingTitle();

    @Message
    String missingText();

    @Message
    String missingAt(int question, int step);

    @Message
    String toSend();

    @Message
    String answer();

    @Message
    String skipped();

    @Message
    String changeAnswer();

    @Message
    String sendFinal();

    @Message
    String send();

    @Message
    String waitTitle();

    @Message
    String trap();

    @Message
    String empty();

    @Message
    String sendProblem(String kind);

    @Message
    String thanksTitle();

    @Message
    String thanksText();

    @Message
    String lostTitle();

    @Message
    String lostText();

    @Message
    String lostRemedy();

    @Message
    String again();

    @Message
    String closedTitle();

    @Message
    String closedText();

    @Message
    String closedRemedy();

    @Message
    String notOpenTitle();

    @Message
    String notOpenText();

    @Message
    String notOpenRemedy();

    @Message
    String left(int steps, int minutes);
}
