package nl.lokaledemocratie.quickscan.paper.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where answers on paper are typed. The texts are in {@code messages/typing*.properties}. */
@MessageBundle("typing")
public interface TypingMessages {
    @Message
    String link();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String group();

    @Message
    String twice();

    @Message
    String start();

    @Message
    String waiting(int number);

    @Message
    String finish();

    @Message
    String form(int number, String group);

    @Message
    String keys();

    @Message
    String number(String aspect, int lowest, int highest);

    @Message
    String dontKnow(boolean zero);

    @Message
    String options(int most);

    @Message
    String words();

    @Message
    String empty(int number);

    @Message
    String second();

    @Message
    String different();

    @Message
    String before(String before);

    @Message
    String beforeEmpty();

    @Message
    String save();

    @Message
    String stop();

    @Message
    String at(int number, String part);

    @Message
    String problem(String code, boolean zero);

    @Message
    String goOn();

    @Message
    String saveSo();

    @Message
    String saveDifferent();

    @Message
    String restored();

    @Message
    String anew();
}
