package nl.lokaledemocratie.quickscan.comparison.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the comparison on a map. The texts are in {@code messages/map*.properties}. */
@MessageBundle("map")
public interface MapMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String topic();

    @Message
    String head(String topic, String view, String group);

    @Message
    String alt();

    @Message
    String legend();

    @Message
    String bandBelow();

    @Message
    String bandFrom(String low);

    @Message
    String band(String low, String high);

    @Message
    String look(String key);

    @Message
    String dots();

    @Message
    String source();

    @Message
    String none();

    @Message
    String unplaced(int number);

    @Message
    String how();

    @Message
    String gap();

    @Message
    String score();

    @Message
    String size();
}
