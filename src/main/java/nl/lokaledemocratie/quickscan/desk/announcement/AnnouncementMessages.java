package nl.lokaledemocratie.quickscan.desk.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are told of a scan: on a poster, in texts, on letters and cards. The texts are in {@code messages/announcement*.properties}. */
@MessageBundle("announcement")
public interface AnnouncementMessages {
    @Message
    String fictional();

    @Message
    String headline();

    @Message
    String wantsToKnow(String organisation);

    @Message
    String wantsToKnowShort(String organisation);

    @Message
    String fillIn(String title);

    @Message
    String minutes(int minutes);

    @Message
    String between(String begin, String end);

    @Message
    String from(String begin);

    @Message
    String until(String end);

    @Message
    String coded();

    @Message
    String anonymousShort();

    @Message
    String anonymousPoster();

    @Message
    String goTo();

    @Message
    String goToAddress();

    @Message
    String takePart();

    @Message
    String voluntary();

    @Message
    String howTitle();

    @Message
    String anonymousTitle();

    @Message
    String anonymous();

    @Message
    String resultsTitle();

    @Message
    String results(String organisation);

    @Message
    String representative();

    @Message
    String notOfficial();

    @Message
    String call();

    @Message
    String scanOrType();

    @Message
    String qrAlt(String address);

    @Message
    String posterOf(String title);

    @Message
    String dear();

    @Message
    String scanQr();

    @Message
    String codeBelow();

    @Message
    String codeOnce();

    @Message
    String codeHousehold(int places);

    @Message
    String unlinked();

    @Message
    String question(String contact);

    @Message
    String regards();
}
