package nl.lokaledemocratie.quickscan.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that puts right what was said of groups. The texts are in {@code messages/correction*.properties}. */
@MessageBundle("correction")
public interface CorrectionMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String answers();

    @Message
    String everywhere();

    @Message
    String copies();

    @Message
    String limit(int most);

    @Message
    String later();

    @Message
    String spent(int most);

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String reasonProblem();

    @Message
    String revision();

    @Message
    String refused(String refusal);

    @Message
    String publish();

    @Message
    String history();

    @Message
    String first();

    @Message
    String number(int revision, String day);
}
