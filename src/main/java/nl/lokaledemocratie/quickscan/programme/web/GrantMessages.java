package nl.lokaledemocratie.quickscan.programme.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of who reads the results of an organisation. The texts are in {@code messages/grant*.properties}. */
@MessageBundle("grant")
public interface GrantMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String what();

    @Message
    String never();

    @Message
    String atOnce();

    @Message
    String asks(String name);

    @Message
    String decide();

    @Message
    String askedSince(String day);

    @Message
    String purpose();

    @Message
    String readers();

    @Message
    String readersLater();

    @Message
    String lastDay();

    @Message
    String lastDayHelp();

    @Message
    String answersToo();

    @Message
    String give(String name);

    @Message
    String now();

    @Message
    String nobody();

    @Message
    String covers();

    @Message
    String coversAnswers();

    @Message
    String until(String day);

    @Message
    String end();

    @Message
    String adviser();

    @Message
    String username();

    @Message
    String usernameHelp();

    @Message
    String giveAdviser();

    @Message
    String reference();

    @Message
    String referenceText();

    @Message
    String inReference(String day);

    @Message
    String notInReference();

    @Message
    String joinReference();

    @Message
    String leaveReference();

    @Message
    String uses();

    @Message
    String usesText();

    @Message
    String noUses();

    @Message
    String day();

    @Message
    String who();

    @Message
    String scan();

    @Message
    String read();

    @Message
    String whatRead(String what);

    @Message
    String past();

    @Message
    String reader();

    @Message
    String from();

    @Message
    String over();

    @Message
    String saved();

    @Message
    String taken();

    @Message
    String noDay();

    @Message
    String noAdviser();

    @Message
    String noProgramme();

    @Message
    String changed();
}
