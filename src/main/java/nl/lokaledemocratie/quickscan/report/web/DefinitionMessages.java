package nl.lokaledemocratie.quickscan.report.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which the definition of a report is chosen. The texts are in {@code messages/definition*.properties}. */
@MessageBundle("definition")
public interface DefinitionMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String printedWith();

    @Message
    String edition(String key);

    @Message
    String gone(String edition, String before, String now);

    @Message
    String goneShort();

    @Message
    String choose();

    @Message
    String chooseHelp();

    @Message
    String shipped();

    @Message
    String languages(String list);

    @Message
    String languageName(String tag);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String changed();

    @Message
    String onlyOne();
}
