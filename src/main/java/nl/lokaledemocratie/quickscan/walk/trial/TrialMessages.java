package nl.lokaledemocratie.quickscan.walk.trial;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about a trial for who tries and who hands out its link, in the languages of staff. The texts are in {@code messages/trial*.properties}. */
@MessageBundle("trial")
public interface TrialMessages {
    @Message
    String title();

    @Message
    String task();

    @Message
    String banner();

    @Message
    String bannerText();

    @Message
    String choose();

    @Message
    String noCode();

    @Message
    String as(String group);

    @Message
    String other();

    @Message
    String overview(int answered);

    @Message
    String sent(int answered);

    @Message
    String nothingKept();

    @Message
    String over();

    @Message
    String overText();

    @Message
    String toScan();

    @Message
    String lead();

    @Message
    String who();

    @Message
    String same();

    @Message
    String kept();

    @Message
    String ends();

    @Message
    String link();

    @Message
    String go();

    @Message
    String none();

    @Message
    String make();

    @Message
    String close();

    @Message
    String closeHelp();

    @Message
    String renew();

    @Message
    String withdraw();

    @Message
    String notice(String kind);
}
