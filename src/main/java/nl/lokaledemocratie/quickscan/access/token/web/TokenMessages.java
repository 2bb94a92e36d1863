package nl.lokaledemocratie.quickscan.access.token.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the keys for programs. The texts are in {@code messages/token*.properties}. */
@MessageBundle("token")
public interface TokenMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String reach(String role);

    @Message
    String manual();

    @Message
    String made();

    @Message
    String once();

    @Message
    String secret();

    @Message
    String ended();

    @Message
    String problem(String problem);

    @Message
    String now();

    @Message
    String none();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String rights();

    @Message
    String rightsHelp();

    @Message
    String right(String scope);

    @Message
    String lastDay();

    @Message
    String lastDayHelp(String day);

    @Message
    String until(String day);

    @Message
    String used(String day);

    @Message
    String neverUsed();

    @Message
    String madeOn(String day);

    @Message
    String may();

    @Message
    String end();

    @Message
    String make();

    @Message
    String makeTitle();

    @Message
    String past();

    @Message
    String over();
}
