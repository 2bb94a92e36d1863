package nl.lokaledemocratie.quickscan.desk.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of mail. The texts are in {@code messages/mail*.properties}. */
@MessageBundle("mail")
public interface MailMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String taskClosed();

    @Message
    String lead();

    @Message
    String notPossible();

    @Message
    String instead();

    @Message
    String notice(String kind, int number, int most, String group);

    @Message
    String down(String since);

    @Message
    String addressesTitle();

    @Message
    String addressesLead();

    @Message
    String group();

    @Message
    String addresses();

    @Message
    String gets();

    @Message
    String getsCode();

    @Message
    String getsLink();

    @Message
    String empty(String groups);

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String example();

    @Message
    String fileGroup();

    @Message
    String fileGroupHelp();

    @Message
    String inFile();

    @Message
    String upload();

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
    String contactTitle();

    @Message
    String contactLead();

    @Message
    String contact();

    @Message
    String save();

    @Message
    String previewTitle();

    @Message
    String previewLead();

    @Message
    String previewInvitation();

    @Message
    String previewReminder();

    @Message
    String sendTitle();

    @Message
    String firstAddresses();

    @Message
    String firstContact();

    @Message
    String firstOpen();

    @Message
    String paused();

    @Message
    String nothingToSend();

    @Message
    String invite(int number);

    @Message
    String reminderLead();

    @Message
    String remind(int number);

    @Message
    String reminderWaits();

    @Message
    String progressTitle();

    @Message
    String letter();

    @Message
    String invitation();

    @Message
    String reminder();

    @Message
    String made();

    @Message
    String sent();

    @Message
    String waiting();

    @Message
    String refused();

    @Message
    String unknown();

    @Message
    String unknownMeans();

    @Message
    String refresh();

    @Message
    String failedTitle();

    @Message
    String failedLead();

    @Message
    String returnedTitle();

    @Message
    String returnedLead();

    @Message
    String returned();

    @Message
    String note();

    @Message
    String privacyTitle();

    @Message
    String privacyEveryone();

    @Message
    String privacyServer();

    @Message
    String wipedLater(int days);

    @Message
    String wipedOn(String day, long days);

    @Message
    String wiped();

    @Message
    String none();

    @Message
    String wipe();

    @Message
    String wipeTitle();

    @Message
    String wipeLead(int number);

    @Message
    String wipeMeans();

    @Message
    String confirmInvite(int number);

    @Message
    String confirmRemind(int number);

    @Message
    String confirmFinal();

    @Message
    String confirmCodes();

    @Message
    String confirmEveryone();

    @Message
    String confirmPace();

    @Message
    String yesSend(int number);

    @Message
    String previewOf(String letter);

    @Message
    String subject();

    @Message
    String language();

    @Message
    String sampleCode();

    @Message
    String sampleLook();

    @Message
    String trialTitle();

    @Message
    String trialAddress();

    @Message
    String trialSend();

    @Message
    String trial(String kind);

    @Message
    String back();

    @Message
    String state(int sent, int waiting, int refused, int unknown);
}
