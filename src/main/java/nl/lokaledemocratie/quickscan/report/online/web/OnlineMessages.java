package nl.lokaledemocratie.quickscan.report.online.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the public report and of the page on which it is made public. The texts are in {@code messages/online*.properties}. */
@MessageBundle("online")
public interface OnlineMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String isPublic(String date);

    @Message
    String isNotPublic();

    @Message
    String address();

    @Message
    String chapters();

    @Message
    String chaptersHelp();

    @Message
    String chapter(String key);

    @Message
    String publish();

    @Message
    String change();

    @Message
    String withdraw();

    @Message
    String withdrawHelp();

    @Message
    String saved();

    @Message
    String follows();

    @Message
    String since(String date);

    @Message
    String published(String date, int revision);

    @Message
    String corrected(String reason);

    @Message
    String contents();

    @Message
    String table(String caption);

    @Message
    String state();
}
