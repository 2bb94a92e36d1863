package nl.lokaledemocratie.quickscan.report.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that checks a copy of a report. The texts are in {@code messages/check*.properties}. */
@MessageBundle("check")
public interface CheckMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String head(String verdict);

    @Message
    String meaning(String verdict);

    @Message
    String about();

    @Message
    String saysAbout();

    @Message
    String closed(String date);

    @Message
    String revision(int number, String date);

    @Message
    String replaced(int number, String date);

    @Message
    String reason(String reason);

    @Message
    String fictional();

    @Message
    String fileTitle();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String fileSent();

    @Message
    String fileStays();

    @Message
    String fileCheck();

    @Message
    String fileBusy();

    @Message
    String fingerprintTitle();

    @Message
    String fingerprintText();

    @Message
    String fingerprint();

    @Message
    String fingerprintHelp();

    @Message
    String organisation();

    @Message
    String organisationHelp();

    @Message
    String fingerprintCheck();

    @Message
    String knowTitle();

    @Message
    String knowFile();

    @Message
    String knowPurpose();

    @Message
    String knowOffline();
}
