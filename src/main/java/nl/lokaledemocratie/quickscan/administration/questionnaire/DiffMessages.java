package nl.lokaledemocratie.quickscan.administration.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;

/** Words of what changed since another version. The texts are in {@code messages/diff*.properties}. */
@MessageBundle("diff")
public interface DiffMessages {
    @Message
    String comparedWith(String version);

    @Message
    String nothingChanged();

    @Message
    String statementsLine(int comparable, long broken, long added, long removed);

    @Message
    String numberFits(String version);

    @Message
    String numberGenerous(String version, Version lowest);

    @Message
    String numberTooLow(String version, Version lowest);

    @Message
    String sayComparable();

    @Message
    String kind(String kind);

    @Message
    String change(String what);

    @Message
    String was();

    @Message
    String is();

    @Message
    String around(int number);

    @Message
    String same(int number);

    @Message
    String isComparable();

    @Message
    String promiseAgain(String version);

    @Message
    String notComparable();
}
