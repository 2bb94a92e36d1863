package nl.lokaledemocratie.quickscan.walk.ending;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the end of a scan for who answers. The texts are in {@code messages/ending*.properties}. */
@MessageBundle("ending")
public interface EndingMessages {
    @Message
    String until(String begin, String send);

    @Message
    String sendUntil(String send);

    @Message
    String title();

    @Message
    String from(String begin);

    @Message
    String since(String begin);

    @Message
    String underWay(String send);

    @Message
    String otherDevice();

    @Message
    String nextTitle();

    @Message
    String closes(String send);

    @Message
    String closesLater(String organisation);

    @Message
    String closed();

    @Message
    String results(String organisation);

    @Message
    String opening(String organisation);

    @Message
    String pausedTitle();

    @Message
    String paused(String organisation);

    @Message
    String pausedReason(String kind);

    @Message
    String pausedBegun(long days);

    @Message
    String pausedCode();

    @Message
    String pausedDevice();

    @Message
    String pausedSending();

    @Message
    String pausedForAll();

    @Message
    String missedTitle();

    @Message
    String missed(String organisation);
}
