package nl.lokaledemocratie.quickscan.administration.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;

/** Words of the pages on which questionnaires are proposed and published. The texts are in {@code messages/questionnaires*.properties}. */
@MessageBundle("questionnaires")
public interface QuestionnaireMessages {
    @Message
    String lead();

    @Message
    String proposals();

    @Message
    String proposalText();

    @Message
    String published();

    @Message
    String questionnaire();

    @Message
    String version();

    @Message
    String forKind();

    @Message
    String questions();

    @Message
    String look();

    @Message
    String download();

    @Message
    String downloadYaml();

    @Message
    String newVersion();

    @Message
    String newVersionText();

    @Message
    String file();

    @Message
    String fileHelp(int kilobytes);

    @Message
    String send();

    @Message
    String refused();

    @Message
    String noFile();

    @Message
    String nothingKept(String name);

    @Message
    String problemCount(int number);

    @Message
    String problems();

    @Message
    String place(int line, int column);

    @Message
    String sourceLine(int line);

    @Message
    String line(int number);

    @Message
    String notice(String notice);

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
    String comparedWith(String version);

    @Message
    String firstVersion();

    @Message
    String notCompared();

    @Message
    String nothingChanged();

    @Message
    String statementsLine(int comparable, long broken, long added, long removed);

    @Message
    String numberFits(String version);

    @Message
    String numberGenerous(String version, Version lowest);

    @Message
    String numberTooLow(String version, Version lowest);

    @Message
    String sayComparable();

    @Message
    String kind(String kind);

    @Message
    String change(String what);

    @Message
    String was();

    @Message
    String is();

    @Message
    String around(int number);

    @Message
    String same(int number);

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
    String forOrganisation(String organisation);

    @Message
    String isComparable();

    @Message
    String warnings();

    @Message
    String warningsText();

    @Message
    String promiseAgain(String version);

    @Message
    String notComparable();

    @Message
    String preview();
}
