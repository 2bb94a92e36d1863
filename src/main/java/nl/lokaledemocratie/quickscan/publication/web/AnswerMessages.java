package nl.lokaledemocratie.quickscan.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of answers that have no score. The texts are in {@code messages/answers*.properties}. */
@MessageBundle("answers")
public interface AnswerMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String leftOut();

    @Message
    String leftOutWords();

    @Message
    String leftOutConditional();

    @Message
    String leftOutQuestion(String text);

    @Message
    String own(String organisation);

    @Message
    String how(String kind, int most);

    @Message
    String mean();

    @Message
    String option();

    @Message
    String number();

    @Message
    String first();

    @Message
    String any(int most);

    @Message
    String people(int number);

    @Message
    String order();

    @Message
    String orderShown(int most);

    @Message
    String oldRanking();

    @Message
    String share();

    @Message
    String or();
}
