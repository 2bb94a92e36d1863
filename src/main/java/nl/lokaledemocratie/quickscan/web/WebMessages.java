package nl.lokaledemocratie.quickscan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame and of the pages that belong to no feature. The texts are in {@code messages/web*.properties}. */
@MessageBundle("web")
public interface WebMessages {
    @Message
    String product();

    @Message
    String skip();

    @Message
    String languages();

    @Message
    String send();

    @Message
    String unsentTitle(String reason);

    @Message
    String unsentText(String reason);

    @Message
    String unsentKept();

    @Message
    String unsentTyped();

    @Message
    String unsentCopy();

    @Message
    String unsentBegin();

    @Message
    String unsentAgain();

    @Message
    String unsentOften();

    @Message
    String unsentFill();

    @Message
    String unsentBack();

    @Message
    String navigation();

    @Message
    String breadcrumb();

    @Message
    String fictional();

    @Message
    String fictionalText();

    @Message
    String notOfficial();

    @Message
    String privacy();

    @Message
    String accessibility();

    @Message
    String checkReport();

    @Message
    String home();

    @Message
    String errorPrefix();

    @Message
    String errorSummary();

    @Message
    String homeTitle();

    @Message
    String homeLead();

    @Message
    String homeResidentTitle();

    @Message
    String homeResident();

    @Message
    String homeStaffTitle();

    @Message
    String homeStaff();

    @Message
    String homeLogin();

    @Message
    String homeWhatTitle();

    @Message
    String homeWhat();

    @Message
    String homeNot();

    @Message
    String errorTitle(int status);

    @Message
    String errorText(int status);

    @Message
    String errorRemedy(int status);

    @Message
    String lostStaff();

    @Message
    String toStart();

    @Message
    String errorReference(String reference);

    @Message
    String unchecked();
}
