package nl.lokaledemocratie.quickscan.desk.period;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for staff about a scan that stands still. The texts are in {@code messages/pause*.properties}. */
@MessageBundle("pause")
public interface PauseMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String stays(long days);

    @Message
    String code();

    @Message
    String mail();

    @Message
    String paper();

    @Message
    String closes();

    @Message
    String closesAt(String send);

    @Message
    String begins(String begin);

    @Message
    String later();

    @Message
    String home(String since);

    @Message
    String today();

    @Message
    String still(String title, long days);

    @Message
    String letters();

    @Message
    String why();

    @Message
    String whyHelp();

    @Message
    String reason(String kind);

    @Message
    String pause();

    @Message
    String isPaused(String since);

    @Message
    String told();

    @Message
    String goOn();

    @Message
    String goesOn();

    @Message
    String notice(String kind);

    @Message
    String tooLate();
}
