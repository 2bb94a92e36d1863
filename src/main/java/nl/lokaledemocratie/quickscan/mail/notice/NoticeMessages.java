package nl.lokaledemocratie.quickscan.mail.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of letters to clerks. The texts are in {@code messages/notice*.properties}. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message
    String subject(String kind, String title);

    @Message
    String hello();

    @Message
    String what(String kind, String title, String moment);

    @Message
    String before(String about, boolean paused);

    @Message
    String paused(String since);

    @Message
    String closes(String moment);

    @Message
    String other();

    @Message
    String page();

    @Message
    String signIn(String about);

    @Message
    String why(String about);
}
