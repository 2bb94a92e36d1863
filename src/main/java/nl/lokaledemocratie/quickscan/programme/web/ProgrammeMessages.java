package nl.lokaledemocratie.quickscan.programme.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of programmes. The texts are in {@code messages/programme*.properties}. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String ended();

    @Message
    String counts(int giving, int all);

    @Message
    String make();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String purpose();

    @Message
    String purposeHelp();

    @Message
    String problem(String problem);

    @Message
    String compare();

    @Message
    String organisations();

    @Message
    String noOrganisations();

    @Message
    String organisation();

    @Message
    String state();

    @Message
    String action();

    @Message
    String gives(String day);

    @Message
    String givesAnswers();

    @Message
    String asked(String day);

    @Message
    String askNoMore();

    @Message
    String ask();

    @Message
    String askText();

    @Message
    String which();

    @Message
    String whichHelp();

    @Message
    String province();

    @Message
    String noProvince();

    @Message
    String unknown();

    @Message
    String nobody();

    @Message
    String advisers();

    @Message
    String advisersText();

    @Message
    String adviser();

    @Message
    String adviserHelp();

    @Message
    String add();

    @Message
    String remove();

    @Message
    String leave();

    @Message
    String noAdviser();

    @Message
    String lastAdviser();

    @Message
    String end();

    @Message
    String endText();

    @Message
    String sure();

    @Message
    String notSure();

    @Message
    String done(String notice);
}
