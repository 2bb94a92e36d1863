package nl.lokaledemocratie.quickscan.walk.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of leaving an address after sending. The texts are in {@code messages/talk*.properties}. */
@MessageBundle("talk")
public interface TalkMessages {
    @Message
    String title();

    @Message
    String purpose(String organisation);

    @Message
    String apart();

    @Message
    String readers(String organisation, int days);

    @Message
    String optional();

    @Message
    String label();

    @Message
    String hint();

    @Message
    String give();

    @Message
    String problem(String kind);

    @Message
    String givenTitle();

    @Message
    String given(String organisation, int days);

    @Message
    String givenOnce();

    @Message
    String startTitle();

    @Message
    String start(int days);

    @Message
    String link();

    @Message
    String anonymous();
}
