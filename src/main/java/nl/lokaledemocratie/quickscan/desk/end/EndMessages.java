package nl.lokaledemocratie.quickscan.desk.end;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for staff about the end of a scan. The texts are in {@code messages/end*.properties}. */
@MessageBundle("end")
public interface EndMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String said();

    @Message
    String before();

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
    String drop();

    @Message
    String saved();
}
