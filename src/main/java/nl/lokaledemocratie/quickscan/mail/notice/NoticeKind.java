package nl.lokaledemocratie.quickscan.mail.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clerk is told beforehand. */
public enum NoticeKind {
    OPENS_IN_A_WEEK(true, Duration.ofDays(7)),
    OPENS_IN_A_DAY(true, Duration.ofDays(1)),
    ENDS_IN_A_WEEK(false, Duration.ofDays(7)),
    ENDS_IN_A_DAY(false, Duration.ofDays(1));

    /** Who plans something for sooner knows it. */
    private static final Duration LATEST = Duration.ofDays(1);

    private final boolean opening;
    private final Duration before;

    NoticeKind(boolean opening, Duration before) {
        this.opening = opening;
        this.before = before;
    }

    /** Whether it is about the opening. */
    public boolean isOpening() {
        return opening;
    }

    /** What is told now of a moment; nothing when it is not the time. */
    static Optional<NoticeKind> of(boolean opening, Instant moment, Instant now) {
        return Stream.of(values())
                .filter(kind -> kind.opening == opening && kind.isDue(moment, now))
                .findFirst();
    }

    private boolean isDue(Instant moment, Instant now) {
        Instant first = moment.minus(before);
        return !now.isBefore(first) && now.isBefore(first.plus(LATEST)) && now.isBefore(moment);
    }
}
