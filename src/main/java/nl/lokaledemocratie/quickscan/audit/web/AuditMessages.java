package nl.lokaledemocratie.quickscan.audit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the log of what the staff did. The texts are in {@code messages/audit*.properties}. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message
    String title();

    @Message
    String lead(String role);

    @Message
    String never();

    @Message
    String kept(int years);

    @Message
    String none();

    @Message
    String only();

    @Message
    String all();

    @Message
    String choose();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String on();

    @Message
    String result();

    @Message
    String act(String act);

    @Message
    String role(String role);

    @Message
    String clock();

    @Message
    String byProgram();

    @Message
    String outcome(String outcome);

    @Message
    String organisation();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String file();

    @Message
    String chain();

    @Message
    String chainCheck();

    @Message
    String chainWhat();

    @Message
    String chainRight(String lines);

    @Message
    String chainWrong(String number);

    @Message
    String chainHead();

    @Message
    String number();
}
