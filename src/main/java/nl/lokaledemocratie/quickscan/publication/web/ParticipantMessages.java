package nl.lokaledemocratie.quickscan.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of who took part beside the population. The texts are in {@code messages/participants*.properties}. */
@MessageBundle("participants")
public interface ParticipantMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String answer();

    @Message
    String present(String group);

    @Message
    String population();

    @Message
    String difference();

    @Message
    String points();

    @Message
    String chance(String low, String high);

    @Message
    String or();

    @Message
    String others(long number);

    @Message
    String known(int number);

    @Message
    String source(String kind, String year, boolean approximate);

    @Message
    String noFigures(String organisation);

    @Message
    String noFit();

    @Message
    String legendPresent();

    @Message
    String legendPopulation();

    @Message
    String legendChance();

    @Message
    String followTitle();

    @Message
    String followLead();

    @Message
    String followEarly();

    @Message
    String followFewer();

    @Message
    String followLess(String share, String population, String points);

    @Message
    String followPeople(int number);

    @Message
    String followLater();

    @Message
    String followPaper();
}
