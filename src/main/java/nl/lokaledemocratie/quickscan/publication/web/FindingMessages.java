package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what stands out: findings, differences between groups and changes since another scan. The texts are in {@code messages/findings*.properties}. */
@MessageBundle("findings")
public interface FindingMessages {
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
    String findingsGapLevels(String group, String theme, String first, String second);

    @Message
    String findingsLevels(String theme, String group, String other, String first, String second);

    @Message
    String findingsSince(String theme, String group, String first, String second);

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
    String verdict(String kind);

    @Message
    String ceilings();

    @Message
    String ceilingsLead();

    @Message
    String ceilingsShare();

    @Message
    String ceilingsRoom();

    @Message
    String reliability();

    @Message
    String reliabilityFew();

    @Message
    String reliabilityLoose();

    @Message
    String reliabilityNone();

    @Message
    String collection();

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
    String others();

    @Message
    String othersLead(String organisation);

    @Message
    String othersGroup(String group);

    @Message
    String othersRanked(List<FindingsView.Place> places);

    @Message
    String othersAlike(List<String> themes);

    @Message
    String othersFew(List<String> themes);

    @Message
    String othersNumbers();

    @Message
    String othersOwn();

    @Message
    String othersMean();

    @Message
    String othersSpread(String spread);

    @Message
    String othersLower();

    @Message
    String othersBelow(String below, String others);

    @Message
    String othersNoSpread(String others);

    @Message
    String othersTooFew(String others);

    @Message
    String people();

    @Message
    String peopleLead();

    @Message
    String peopleAnswer();

    @Message
    String changeRounded();

    @Message
    String differencesRounded();

    @Message
    String rankings();

    @Message
    String rankedOver(String scope, int number);

    @Message
    String ranked(List<GapPlace> places);

    @Message
    String rankedLargest(String over, String places);

    @Message
    String rankedSides(String over, String theme, String now, String wish, String gap, boolean rounded, boolean pairs);

    @Message
    String rankedNext(String scope, String places);

    @Message
    String rankedSmallest(String over, String places);

    @Message
    String rankedEven(String over, String places);

    @Message
    String rankedSmall(String over, String limit);

    @Message
    String rankedOne(String places);

    @Message
    String rankedScales();

    @Message
    String rankedNone();

    @Message
    String rankedNegative();
}
