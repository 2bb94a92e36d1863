package nl.lokaledemocratie.quickscan.desk.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that make codes. The texts are in {@code messages/invitations*.properties}. */
@MessageBundle("invitations")
public interface InvitationMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String once();

    @Message
    String more();

    @Message
    String privacy();

    @Message
    String number();

    @Message
    String problem(int most);

    @Message
    String show();

    @Message
    String file();

    @Message
    String open(int number);

    @Message
    String state(int answered, int size);

    @Message
    String each(int size);

    @Message
    String full();

    @Message
    String covered();

    @Message
    String sizeUnknown();

    @Message
    String againTitle();

    @Message
    String limit(int open);

    @Message
    String again(int number, int unused);

    @Message
    String agree(int unused);

    @Message
    String againShow();

    @Message
    String notAgreed();

    @Message
    String made();

    @Message
    String codesWithdrawn(int number);

    @Message
    String codesTitle(String group);

    @Message
    String codesLead(int number);

    @Message
    String codesLink();

    @Message
    String print();
}
