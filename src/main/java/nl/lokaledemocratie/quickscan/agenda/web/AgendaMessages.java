package nl.lokaledemocratie.quickscan.agenda.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the agenda that follows a result. The texts are in {@code messages/agenda*.properties}. */
@MessageBundle("agenda")
public interface AgendaMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String lead();

    @Message
    String names();

    @Message
    String empty();

    @Message
    String print();

    @Message
    String group(String status);

    @Message
    String findings();

    @Message
    String findingsLead();

    @Message
    String take();

    @Message
    String own();

    @Message
    String ownLink();

    @Message
    String earlier(String scan);

    @Message
    String earlierLead();

    @Message
    String goOn();

    @Message
    String changed(String group, boolean now, String before, String after, String sureness);

    @Message
    String unchanged();

    @Message
    String found(String scan, String finding);

    @Message
    String changesNote();

    @Message
    String about(String theme);

    @Message
    String numbers();

    @Message
    String newTitle();

    @Message
    String editTitle();

    @Message
    String finding();

    @Message
    String findingHelp();

    @Message
    String wanted();

    @Message
    String wantedHelp();

    @Message
    String step();

    @Message
    String stepHelp();

    @Message
    String owner();

    @Message
    String ownerHelp();

    @Message
    String due();

    @Message
    String dueHelp();

    @Message
    String statusLabel();

    @Message
    String status(String status);

    @Message
    String late();

    @Message
    String by(String day);

    @Message
    String history();

    @Message
    String problem(String field);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String edit();

    @Message
    String remove();

    @Message
    String removeLead();

    @Message
    String removeNow();

    @Message
    String removeChanged();

    @Message
    String back();

    @Message
    String share();

    @Message
    String shareTask();

    @Message
    String shareLead();

    @Message
    String shareFollows();

    @Message
    String shareNames();

    @Message
    String shareNumbers(boolean open);

    @Message
    String shareCorrected();

    @Message
    String corrected(String day);

    @Message
    String correctedHelp();

    @Message
    String shareNow();

    @Message
    String shareSaved();

    @Message
    String shareChanged();

    @Message
    String sharedSince(String day);

    @Message
    String notShared();

    @Message
    String withdraw();

    @Message
    String withdrawHelp();

    @Message
    String sharedTitle(String organisation);

    @Message
    String sharedLead(String scan);

    @Message
    String sharedState(String day);

    @Message
    String sharedWritten(String organisation);
}
