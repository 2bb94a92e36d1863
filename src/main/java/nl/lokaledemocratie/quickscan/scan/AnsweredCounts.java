package nl.lokaledemocratie.quickscan.scan;

import java.util.UUID;

/** How many people answered; told by who keeps the answers. */
public interface AnsweredCounts {

    /** Of an audience, online and on paper together. */
    int answered(UUID scan, String audience);

    /** Of these, how many answered online today. */
    int onlineToday(UUID scan, String audience);

    /** Counts now what came in until now, so that it keeps its day. */
    void catchUp(UUID scan);
}
