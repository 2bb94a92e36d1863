package nl.lokaledemocratie.quickscan.comparison.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the comparison as files. The texts are in {@code messages/numbers*.properties}. */
@MessageBundle("numbers")
public interface NumbersMessages {
    @Message
    String lead();

    @Message
    String title(String group);

    @Message
    String text();

    @Message
    String workbook();

    @Message
    String csv(String table);

    @Message
    String json();

    @Message
    String terms();

    @Message
    String how();

    @Message
    String reportTitle();

    @Message
    String reportText(String group);

    @Message
    String report();
}
