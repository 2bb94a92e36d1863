package nl.lokaledemocratie.quickscan.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that closes a scan. The texts are in {@code messages/closing*.properties}. */
@MessageBundle("closing")
public interface ClosingMessages {
    @Message
    String title();

    @Message
    String lead(String title);

    @Message
    String nobody();

    @Message
    String codes();

    @Message
    String result();

    @Message
    String forever();

    @Message
    String counts();

    @Message
    String few();

    @Message
    String some();

    @Message
    String fewOnline();

    @Message
    String fewOnlineTold();

    @Message
    String someOnlineTold();

    @Message
    String someOnline();

    @Message
    String overfull(String size);

    @Message
    String fewTold();

    @Message
    String someTold();

    @Message
    String again();

    @Message
    String now();

    @Message
    String nowText();

    @Message
    String end();

    @Message
    String endText();

    @Message
    String keep();

    @Message
    String keepText();

    @Message
    String how();

    @Message
    String empty();

    @Message
    String emptyTold();

    @Message
    String emptyRemedy();

    @Message
    String emptyReport();

    @Message
    String emptyReportTold();

    @Message
    String emptyUnneeded();

    @Message
    String reached();

    @Message
    String reachedLead();

    @Message
    String reachedOf(String group);

    @Message
    String reachedYes();

    @Message
    String notClosed();

    @Message
    String keyLost();

    @Message
    String keyLostRemedy();

    @Message
    String damaged(int number);

    @Message
    String damagedRemedy();

    @Message
    String damagedElse();

    @Message
    String without(int number);

    @Message
    String told();
}
