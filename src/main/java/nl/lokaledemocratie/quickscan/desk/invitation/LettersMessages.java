package nl.lokaledemocratie.quickscan.desk.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that makes codes for letters to addresses. The texts are in {@code messages/letters*.properties}. */
@MessageBundle("letters")
public interface LettersMessages {
    @Message
    String title();

    @Message
    String task(String groups);

    @Message
    String lead();

    @Message
    String once();

    @Message
    String privacy();

    @Message
    String none();

    @Message
    String made(int codes, int places);

    @Message
    String isOnly();

    @Message
    String isBeside();

    @Message
    String addresses();

    @Message
    String addressesHelp(int most);

    @Message
    String addressesProblem(int most);

    @Message
    String places();

    @Message
    String placesHelp(int most);

    @Message
    String placesProblem(int most);

    @Message
    String only();

    @Message
    String onlyHelp();

    @Message
    String meanwhile();

    @Message
    String fixed();

    @Message
    String piles();

    @Message
    String pile(int number, int codes);

    @Message
    String madeOn(String day);

    @Message
    String isWithdrawn();

    @Message
    String allWithdrawn();

    @Message
    String withdraw(int number);

    @Message
    String withdrawTitle(int number);

    @Message
    String withdrawLead(int number, int codes);

    @Message
    String withdrawStays();

    @Message
    String withdrawUnderWay();

    @Message
    String withdrawFew(int few);

    @Message
    String withdrawNone();

    @Message
    String withdrawn();
}
