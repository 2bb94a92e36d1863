package nl.lokaledemocratie.quickscan.administration.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of one version. The texts are in {@code messages/versions*.properties}. */
@MessageBundle("versions")
public interface VersionMessages {
    @Message
    String forKind();

    @Message
    String downloadYaml();

    @Message
    String line(int number);

    @Message
    String isPublished();

    @Message
    String isProposal();

    @Message
    String publishedText();

    @Message
    String canPublish();

    @Message
    String canPublishText();

    @Message
    String cannotPublish();

    @Message
    String cannotPublishText();

    @Message
    String doPublish();

    @Message
    String doWithdraw();

    @Message
    String withdrawText();

    @Message
    String withdrawLead(String name, String version);

    @Message
    String withdrawNow();

    @Message
    String summary();

    @Message
    String counted(int questions, int statements, int pages);

    @Message
    String structure(int themes, int values);

    @Message
    String own(int number);

    @Message
    String languages();

    @Message
    String unchecked();

    @Message
    String hash();

    @Message
    String groups();

    @Message
    String group();

    @Message
    String closed();

    @Message
    String open();

    @Message
    String minutes();

    @Message
    String minutesText();

    @Message
    String changes();

    @Message
    String firstVersion();

    @Message
    String notCompared();

    @Message
    String clinic();

    @Message
    String clinicLead();

    @Message
    String level();

    @Message
    String scoreQuestions();

    @Message
    String scoreTexts();

    @Message
    String remarked(int number, int total);

    @Message
    String sources();

    @Message
    String readability();

    @Message
    String publishTitle();

    @Message
    String publishLead(String name, String version);

    @Message
    String publishForever();

    @Message
    String publishNew(String organisation);

    @Message
    String publishRunning();

    @Message
    String publishNow();

    @Message
    String cancel();

    @Message
    String warnings();

    @Message
    String warningsText();

    @Message
    String preview();
}
