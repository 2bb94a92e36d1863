package nl.lokaledemocratie.quickscan.api.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about the interface for programs. The texts are in {@code messages/manual*.properties}. */
@MessageBundle("manual")
public interface ManualMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String never();

    @Message
    String version(String number);

    @Message
    String begin();

    @Message
    String beginKey();

    @Message
    String keys();

    @Message
    String beginAsk();

    @Message
    String rules();

    @Message
    String ruleLists();

    @Message
    String ruleTags();

    @Message
    String ruleLanguage();

    @Message
    String ruleRate();

    @Message
    String ruleMoments();

    @Message
    String ruleLinks();

    @Message
    String ruleVersions();

    @Message
    String operations();

    @Message
    String operationsText();

    @Message
    String document();

    @Message
    String request();

    @Message
    String does();

    @Message
    String right();

    @Message
    String noRight();

    @Message
    String changes();

    @Message
    String first();

    @Message
    String problems();

    @Message
    String problemsText();
}
