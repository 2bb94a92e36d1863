package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the result page. The texts are in {@code messages/results*.properties}. */
@MessageBundle("results")
public interface ResultMessages {
    @Message
    String nobody(int dropped);

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
    String engine(String engine, String method);

    @Message
    String superseded();

    @Message
    String engineBefore(String engine, String method);

    @Message
    String corrected(String reason);

    @Message
    String report();

    @Message
    String residents();

    @Message
    String slides();

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
    String concealed();

    @Message
    String paper(int number);

    @Message
    String paperAll(int number);

    @Message
    String self(int number, String group);

    @Message
    String leftOut(int number);

    @Message
    String setAside(int number);

    @Message
    String dropped(int number);

    @Message
    String contents();

    @Message
    String named(List<CautionView.Group> groups);

    @Message
    String ceiling(String groups);

    @Message
    String ceilingReverse(String groups);

    @Message
    String unreliableGap(String groups);

    @Message
    String gapEquivalent(String groups);

    @Message
    String gapSmall(String groups);

    @Message
    String gapUndecided(String groups);

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
    String gapSides(String now, String wish);

    @Message
    String gapSidesRounded(String now, String wish);

    @Message
    String gapRounded();

    @Message
    String gapPairs();
}
