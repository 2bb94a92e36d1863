package nl.lokaledemocratie.quickscan.desk.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about sharing a scan. The texts are in {@code messages/share*.properties}. */
@MessageBundle("share")
public interface ShareMessages {
    @Message
    String title();

    @Message
    String text();

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String form();

    @Message
    String save();

    @Message
    String name();

    @Message
    String nameHelp(String address);

    @Message
    String nameProblem(String kind);

    @Message
    String channels();

    @Message
    String channelsHelp(int most);

    @Message
    String channelsProblem(String line);

    @Message
    String qr();

    @Message
    String qrText();

    @Message
    String qrAlt(String address);

    @Message
    String svg();

    @Message
    String png();

    @Message
    String links();

    @Message
    String linksText();

    @Message
    String channel();

    @Message
    String link();

    @Message
    String picture();

    @Message
    String counts();

    @Message
    String countsText();

    @Message
    String noCounts();

    @Message
    String fewer();

    @Message
    String kiosk();

    @Message
    String kioskText();

    @Message
    String kioskSafe();

    @Message
    String others();

    @Message
    String othersText();

    @Message
    String othersFrame();

    @Message
    String othersFeed();

    @Message
    String othersNone();
}
