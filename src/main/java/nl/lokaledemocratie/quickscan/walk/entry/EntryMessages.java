package nl.lokaledemocratie.quickscan.walk.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the field for a code on the front page. The texts are in {@code messages/entry*.properties}. */
@MessageBundle("entry")
public interface EntryMessages {
    @Message
    String label();

    @Message
    String hint();

    @Message
    String find();

    @Message
    String problem(String kind);

    @Message
    String forAll();

    @Message
    String still();

    @Message
    String stillText();

    @Message
    String stay();

    @Message
    String wipe();

    @Message
    String next();

    @Message
    String nextText();
}
