package nl.lokaledemocratie.quickscan.scan;

import java.util.Map;
import java.util.UUID;

/** How many people answered; told by who keeps the answers. */
public interface AnsweredCounts {

    /** Per audience that answered at all, online and on paper together. */
    Map<String, Integer> byAudience(UUID scan);

    /** Of these, how many answered online today, per audience where somebody did. */
    Map<String, Integer> onlineToday(UUID scan);
}
