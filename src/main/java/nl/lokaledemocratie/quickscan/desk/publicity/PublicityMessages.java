package nl.lokaledemocratie.quickscan.desk.publicity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a poster and texts that tell of a scan, and of their page. The texts are in {@code messages/publicity*.properties}. */
@MessageBundle("publicity")
public interface PublicityMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String draft();

    @Message
    String noEnd();

    @Message
    String longAddress();

    @Message
    String poster();

    @Message
    String posterText();

    @Message
    String download(String language, String size);

    @Message
    String texts(String language);

    @Message
    String copy();

    @Message
    String name(String key);

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
}
