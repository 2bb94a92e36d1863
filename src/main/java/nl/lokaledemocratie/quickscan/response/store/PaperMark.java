package nl.lokaledemocratie.quickscan.response.store;

import nl.lokaledemocratie.quickscan.answer.Channel;
import org.jspecify.annotations.Nullable;

/** How the table of opened sheets says by which channel each came: on paper, not, or nobody knows any more. */
final class PaperMark {

    private PaperMark() {}

    static @Nullable Boolean of(Channel channel) {
        return channel == Channel.UNKNOWN ? null : channel == Channel.PAPER;
    }

    static Channel read(@Nullable Boolean paper) {
        if (paper == null) {
            return Channel.UNKNOWN;
        }
        return paper ? Channel.PAPER : Channel.ONLINE;
    }
}
