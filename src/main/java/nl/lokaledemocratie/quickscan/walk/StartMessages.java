package nl.lokaledemocratie.quickscan.walk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the first page and of the question before answers are wiped. The texts are in {@code messages/start*.properties}. */
@MessageBundle("start")
public interface StartMessages {
    @Message
    String title(String organisation);

    @Message
    String minutes(int minutes);

    @Message
    String promise();

    @Message
    String goodToKnow();

    @Message
    String purposeTitle();

    @Message
    String purpose();

    @Message
    String notAllTitle();

    @Message
    String notAll();

    @Message
    String anonymousTitle();

    @Message
    String anonymous();

    @Message
    String retentionTitle();

    @Message
    String retention(long days);

    @Message
    String definitiveTitle();

    @Message
    String definitive();

    @Message
    String voluntaryTitle();

    @Message
    String voluntary();

    @Message
    String voluntaryMostly();

    @Message
    String askTitle();

    @Message
    String ask(String organisation);

    @Message
    String morePrivacy();

    @Message
    String startAs(String group);

    @Message
    String startCodeTitle();

    @Message
    String startCodeText();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String startCode();

    @Message
    String continueTitle();

    @Message
    String continueText();

    @Message
    String goOn();

    @Message
    String forgetText();

    @Message
    String forget();

    @Message
    String forgetTitle();

    @Message
    String againTitle();

    @Message
    String againText();

    @Message
    String waiting(long count);

    @Message
    String forgetFinal();

    @Message
    String forgetYes();

    @Message
    String againYes();

    @Message
    String keepThese();

    @Message
    String takeAlongTitle();

    @Message
    String takeAlongText();

    @Message
    String takeAlong();

    @Message
    String takeAlongNot();

    @Message
    String sentBefore();

    @Message
    String codeProblem(String kind);
}
