package nl.lokaledemocratie.quickscan.scan;

import java.util.Map;
import java.util.UUID;

/** How many people answered; told by who keeps the answers. */
public interface AnsweredCounts {

    /** Per audience that answered at all, online and on paper together. */
    Map<String, Integer> byAudience(UUID scan);
}
