package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of estimates on the result page. The texts are in {@code messages/estimates*.properties}. */
@MessageBundle("estimates")
public interface EstimateMessages {
    @Message
    String title(String estimated);

    @Message
    String lead(String groups, String estimated);

    @Message
    String distance(String estimated);

    @Message
    String and(List<String> groups);

    @Message
    String picture(String estimated);

    @Message
    String answered(String name);

    @Message
    String difference();

    @Message
    String says(String says, String groups, String estimated);
}
