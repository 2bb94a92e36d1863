package nl.lokaledemocratie.quickscan.report.bundle.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page for reports in one go. The texts are in {@code messages/bundle*.properties}. */
@MessageBundle("bundle")
public interface BundleMessages {
    @Message
    String area();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String questionnaire();

    @Message
    String allQuestionnaires();

    @Message
    String year();

    @Message
    String allYears();

    @Message
    String editions();

    @Message
    String language();

    @Message
    String languageHelp();

    @Message
    String make();

    @Message
    String asked();

    @Message
    String removed();

    @Message
    String updating();

    @Message
    String noEdition();

    @Message
    String noScans();

    @Message
    String yours();

    @Message
    String none();

    @Message
    String progress(int finished, int size);

    @Message
    String look();

    @Message
    String download(int made);

    @Message
    String empty();

    @Message
    String again();

    @Message
    String againHelp();

    @Message
    String remove();

    @Message
    String stop();

    @Message
    String kept(String date);

    @Message
    String leftOut();

    @Message
    String failed();

    @Message
    String correct();
}
