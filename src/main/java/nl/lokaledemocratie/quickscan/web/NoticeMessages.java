package nl.lokaledemocratie.quickscan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about privacy and accessibility. The texts are in {@code messages/notices*.properties}. */
@MessageBundle("notices")
public interface NoticeMessages {
    @Message
    String privacyLead();

    @Message
    String privacyWhoTitle();

    @Message
    String privacyWho(String operator, String contact);

    @Message
    String privacyPurposeTitle();

    @Message
    String privacyPurpose();

    @Message
    String privacyAnonymousTitle();

    @Message
    String privacyAnonymous();

    @Message
    String privacyCodeTitle();

    @Message
    String privacyCode();

    @Message
    String privacyDraftTitle();

    @Message
    String privacyDraft(int days);

    @Message
    String privacyFinalTitle();

    @Message
    String privacyFinal();

    @Message
    String privacyWordsTitle();

    @Message
    String privacyWords();

    @Message
    String privacyRetentionTitle();

    @Message
    String privacyRetention(int years);

    @Message
    String privacyCookiesTitle();

    @Message
    String privacyCookies(int days);

    @Message
    String privacyChannel();

    @Message
    String privacyFlood(int days);

    @Message
    String privacySteps();

    @Message
    String privacyTalkTitle();

    @Message
    String privacyTalk(int days);

    @Message
    String privacyMailTitle();

    @Message
    String privacyMail();

    @Message
    String privacyPromiseTitle();

    @Message
    String privacyPromise();

    @Message
    String privacyLimitsTitle();

    @Message
    String privacyLimits();

    @Message
    String privacyRightsTitle();

    @Message
    String privacyRights();

    @Message
    String accessibilityLead();

    @Message
    String accessibilityAimTitle();

    @Message
    String accessibilityAim();

    @Message
    String accessibilityStatusTitle();

    @Message
    String accessibilityStatus();

    @Message
    String accessibilityDoneTitle();

    @Message
    String accessibilityDone(String date);

    @Message
    String accessibilityPages(int pages);

    @Message
    String accessibilityProgram(String axe, String browser);

    @Message
    String accessibilityScreens(String widths);

    @Message
    String accessibilityKeyboard();

    @Message
    String accessibilityChosen();

    @Message
    String accessibilityErrors();

    @Message
    String accessibilitySpoken();

    @Message
    String accessibilityKnownTitle();

    @Message
    String accessibilityKnown();

    @Message
    String accessibilityOnlyTree();

    @Message
    String accessibilityTranslations();

    @Message
    String accessibilityStaff();

    @Message
    String accessibilityReportTitle();

    @Message
    String accessibilityReport(String contact);

    @Message
    String accessibilityComplaint();
}
