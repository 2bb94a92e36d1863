package nl.lokaledemocratie.quickscan.desk.period;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for staff about when a scan opens and ends. The texts are in {@code messages/period*.properties}. */
@MessageBundle("period")
public interface PeriodMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String leadOpen();

    @Message
    String leadEnding();

    @Message
    String paused();

    @Message
    String said();

    @Message
    String before();

    @Message
    String letters();

    @Message
    String opening(String kind, String moment);

    @Message
    String begin();

    @Message
    String beginHelp();

    @Message
    String end();

    @Message
    String endHelp();

    @Message
    String none();

    @Message
    String planned(String begin, String send);

    @Message
    String ending(String send);

    @Message
    String over();

    @Message
    String day();

    @Message
    String dayHelp();

    @Message
    String time();

    @Message
    String timeHelp();

    @Message
    String problem(String kind);

    @Message
    String save();

    @Message
    String saved();
}
