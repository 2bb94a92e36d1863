package nl.lokaledemocratie.quickscan.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the walk. The texts are in {@code messages/walk*.properties}. */
@MessageBundle("walk")
public interface WalkMessages {
    @Message
    String lead();

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
    String morePrivacy();

    @Message
    String startTitle();

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

    @Message
    String step(int number, int total);

    @Message
    String now();

    @Message
    String wish();

    @Message
    String about(int number);

    @Message
    String next();

    @Message
    String last();

    @Message
    String previous();

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
    String question(int number);

    @Message
    String change(int number);

    @Message
    String sendFinal();

    @Message
    String send();

    @Message
    String empty();

    @Message
    String sendProblem(String kind);

    @Message
    String toFirst();

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
}
