package nl.lokaledemocratie.quickscan.research.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for research. The texts are in {@code messages/research*.properties}. */
@MessageBundle("research")
public interface ResearchMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String ruleTitle();

    @Message
    String wiped(String day);

    @Message
    String none();

    @Message
    String people(int number);

    @Message
    String blanked(int number);

    @Message
    String leftOut(int number);

    @Message
    String nothingLeft();

    @Message
    String groupChanged();

    @Message
    String giveTitle();

    @Message
    String researcher();

    @Message
    String researcherHelp();

    @Message
    String purpose();

    @Message
    String purposeHelp();

    @Message
    String until();

    @Message
    String untilHelp(String day);

    @Message
    String researcherProblem();

    @Message
    String purposeProblem();

    @Message
    String untilProblem(String day);

    @Message
    String give();

    @Message
    String given();

    @Message
    String revoked();

    @Message
    String full();

    @Message
    String grantsTitle();

    @Message
    String grantsNone();

    @Message
    String grantFor();

    @Message
    String grantGiven();

    @Message
    String grantBy();

    @Message
    String grantUntil();

    @Message
    String grantEnded(String day);

    @Message
    String grantRevoked(String day);

    @Message
    String address();

    @Message
    String fetch(String group);

    @Message
    String revoke();

    @Message
    String revokeHelp();

    @Message
    String usesTitle();

    @Message
    String usesNone();

    @Message
    String useByLink(String day, String file);

    @Message
    String useByClerk(String day, String file);

    @Message
    String back();

    @Message
    String publicTitle();

    @Message
    String publicLead(String organisation);

    @Message
    String publicTerms();

    @Message
    String publicLog(String organisation);

    @Message
    String publicNone();

    @Message
    String doResearch();

    @Message
    String barred();
}
