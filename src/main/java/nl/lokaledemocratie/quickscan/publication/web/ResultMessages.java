package nl.lokaledemocratie.quickscan.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of closing and of the result page. The texts are in {@code messages/results*.properties}. */
@MessageBundle("results")
public interface ResultMessages {
    @Message
    String closeTitle();

    @Message
    String closeLead(String title);

    @Message
    String closeNobody();

    @Message
    String closeCodes();

    @Message
    String closeResult();

    @Message
    String closeForever();

    @Message
    String closeCounts();

    @Message
    String closeFew();

    @Message
    String closeSome();

    @Message
    String closeAgain();

    @Message
    String closeNow();

    @Message
    String closeEmpty();

    @Message
    String nobody(int dropped);

    @Message
    String closeEmptyRemedy();

    @Message
    String closeEmptyReport();

    @Message
    String closeEmptyUnneeded();

    @Message
    String title();

    @Message
    String unfinishedLead();

    @Message
    String unfinishedHelp();

    @Message
    String unfinishedNow();

    @Message
    String lead(String organisation);

    @Message
    String period(String opened, String closed);

    @Message
    String published(String date, int revision, String fingerprint);

    @Message
    String corrected(String reason);

    @Message
    String report();

    @Message
    String participation();

    @Message
    String group();

    @Message
    String everyone(int number, String group);

    @Message
    String most(int number, int size, String group);

    @Message
    String part(int number, String group, int size);

    @Message
    String some(int number, String group);

    @Message
    String exceeded(int number, int size, String group);

    @Message
    String self(int number, String group);

    @Message
    String dropped(int number);

    @Message
    String contents();

    @Message
    String themes();

    @Message
    String themesLead();

    @Message
    String picture();

    @Message
    String values();

    @Message
    String valuesLead();

    @Message
    String reverse();

    @Message
    String statements();

    @Message
    String answers();

    @Message
    String hidden();

    @Message
    String noData();

    @Message
    String noScore();

    @Message
    String notAsked();

    @Message
    String chance();

    @Message
    String bounds(String low, String high);

    @Message
    String dontKnow(String share);

    @Message
    String highDontKnow();

    @Message
    String divided();

    @Message
    String howTitle();

    @Message
    String howWords();

    @Message
    String howScale(int lowest, String low, int highest, String high);

    @Message
    String howScaleBare(int lowest, int highest);

    @Message
    String howScales();

    @Message
    String scaleNamed(int lowest, String low, int highest, String high);

    @Message
    String scaleBare(int lowest, int highest);

    @Message
    String howCount();

    @Message
    String howNow();

    @Message
    String howWish();

    @Message
    String findings();

    @Message
    String findingsLead();

    @Message
    String findingsGaps();

    @Message
    String findingsGap(String group, String theme, String gap);

    @Message
    String findingsGroups();

    @Message
    String findingsHigher(String theme, String group, String other, String points);

    @Message
    String findingsLower(String theme, String group, String other, String points);

    @Message
    String findingsTrends();

    @Message
    String findingsRose(String group, String theme, String points);

    @Message
    String findingsFell(String group, String theme, String points);

    @Message
    String findingsNone();

    @Message
    String findingsNothing();

    @Message
    String differences();

    @Message
    String differencesPair();

    @Message
    String pair(String first, String second);

    @Message
    String changes();

    @Message
    String changesLead(String title, String date);

    @Message
    String changesPeople();

    @Message
    String changesNone();

    @Message
    String changesStatements(int number);

    @Message
    String changesQuestion();

    @Message
    String changesBefore();

    @Message
    String changesNow();

    @Message
    String changesSmallest(String points);

    @Message
    String people();

    @Message
    String peopleLead();

    @Message
    String peopleAnswer();

    @Message
    String answersTitle();

    @Message
    String answersLead();

    @Message
    String leftOut();

    @Message
    String leftOutWords();

    @Message
    String leftOutConditional();

    @Message
    String leftOutQuestion(String text);

    @Message
    String gapSides(String now, String wish);

    @Message
    String gapSidesRounded(String now, String wish);

    @Message
    String gapRounded();

    @Message
    String gapPairs();

    @Message
    String changeRounded();

    @Message
    String differencesRounded();

    @Message
    String closeReached();

    @Message
    String closeReachedLead();

    @Message
    String closeReachedOf(String group);

    @Message
    String closeReachedYes();

    @Message
    String answersOwn(String organisation);

    @Message
    String answersHow(String kind, int most);

    @Message
    String answersMean();

    @Message
    String answersOption();

    @Message
    String answersNumber();

    @Message
    String answersFirst();

    @Message
    String answersAny(int most);

    @Message
    String answersPeople(int number);

    @Message
    String answersOrder();

    @Message
    String answersOrderShown(int most);

    @Message
    String answersOldRanking();

    @Message
    String answersShare();

    @Message
    String answersOr();
}
