package nl.lokaledemocratie.quickscan.mail.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clerk is told. */
public enum NoticeKind {
    OPENS_IN_A_WEEK(About.BEGIN, Duration.ofDays(7)),
    OPENS_IN_A_DAY(About.BEGIN, Duration.ofDays(1)),
    ENDS_IN_A_WEEK(About.END, Duration.ofDays(7)),
    ENDS_IN_A_DAY(About.END, Duration.ofDays(1)),
    /** Of no moment to come: that the scan was not let go on for long. */
    STANDS_STILL(About.PAUSE, Duration.ZERO);

    /** Of what it is. */
    public enum About {
        BEGIN,
        END,
        PAUSE
    }

    /** Who plans something for sooner knows it. */
    private static final Duration LATEST = Duration.ofDays(1);

    private final About about;
    private final Duration before;

    NoticeKind(About about, Duration before) {
        this.about = about;
        this.before = before;
    }

    public About about() {
        return about;
    }

    /** What is told now of a moment; nothing when it is not the time. */
    static Optional<NoticeKind> of(About about, Instant moment, Instant now) {
        return Stream.of(values())
                .filter(kind -> kind.about == about && kind.isDue(moment, now))
                .findFirst();
    }

    private boolean isDue(Instant moment, Instant now) {
        Instant first = moment.minus(before);
        return !now.isBefore(first) && now.isBefore(first.plus(LATEST)) && now.isBefore(moment);
    }
}
