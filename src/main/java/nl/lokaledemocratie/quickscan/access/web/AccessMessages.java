package nl.lokaledemocratie.quickscan.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of signing in and of the staff's menu. The texts are in {@code messages/access*.properties}. */
@MessageBundle("access")
public interface AccessMessages {
    @Message
    String signIn();

    @Message
    String signInLead();

    @Message
    String username();

    @Message
    String password();

    @Message
    String failed();

    @Message
    String failedHelp();

    @Message
    String tooMany();

    @Message
    String tooManyHelp();

    @Message
    String busy();

    @Message
    String busyHelp();

    @Message
    String oftenWrong();

    @Message
    String signedOut();

    @Message
    String signOut();

    @Message
    String respondent();

    @Message
    String comparison();

    @Message
    String choosePassword();

    @Message
    String newcomerLead();

    @Message
    String passwordRule(int min);

    @Message
    String currentPassword();

    @Message
    String newPassword();

    @Message
    String repeatPassword();

    @Message
    String savePassword();

    @Message
    String passwordSaved();

    @Message
    String tokens();

    @Message
    String log();

    @Message
    String toStart();

    @Message
    String wrongCurrent();

    @Message
    String notAcceptable(int min);

    @Message
    String notRepeated();

    @Message
    String keptText();

    @Message
    String tooMuchText();

    @Message
    String tooMuchHelp();

    @Message
    String fileAgain();

    @Message
    String tooLongTitle();

    @Message
    String tooLongText();

    @Message
    String tooLongOn();

    @Message
    String typedBefore();

    @Message
    String typedBack();

    @Message
    String typedCopy();

    @Message
    String firstTitle();

    @Message
    String firstLead();

    @Message
    String firstMake();

    @Message
    String firstMade();

    @Message
    String usernameRule();

    @Message
    String notUsername();

    @Message
    String ownName();

    @Message
    String notName();

    @Message
    String repeatFirst();

    @Message
    String step();

    @Message
    String stepLead();

    @Message
    String stepMust();

    @Message
    String stepApp();

    @Message
    String stepScan();

    @Message
    String stepType();

    @Message
    String stepPicture();

    @Message
    String stepSecret();

    @Message
    String code();

    @Message
    String codeHelp();

    @Message
    String stepBegin();

    @Message
    String stepWrong();

    @Message
    String stepOn();

    @Message
    String stepKeep();

    @Message
    String stepOnce();

    @Message
    String stepIsOn();

    @Message
    String stepLeft(int left);

    @Message
    String stepProof();

    @Message
    String stepRenew();

    @Message
    String stepEnd();

    @Message
    String codeTitle();

    @Message
    String codeLead();

    @Message
    String codeOrRecovery();

    @Message
    String codeLost();

    @Message
    String signInElsewhere(String name);

    @Message
    String ownAccount();

    @Message
    String noPassword(String name);

    @Message
    String stillElsewhere(String name);

    @Message
    String leaveElsewhere(String name);

    @Message
    String refusedTitle(String refusal);

    @Message
    String refusedText(String refusal, String name);

    @Message
    String refusedHelp(String refusal);

    @Message
    String refusedAgain();

    @Message
    String refusedBack();

    @Message
    String easy();

    @Message
    String chosen();

    @Message
    String linkLead(String name, String username);
}
