package nl.lokaledemocratie.quickscan.web.machine;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the problems that programs meet. The texts are in {@code messages/machine*.properties}. */
@MessageBundle("machine")
public interface MachineMessages {

    @Message
    String problemTitle(String kind);

    @Message
    String problemText(String kind);
}
