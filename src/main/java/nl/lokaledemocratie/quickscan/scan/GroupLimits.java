package nl.lokaledemocratie.quickscan.scan;

import java.util.UUID;

/** How small a group can be said to be; told by who knows its codes and counts. */
public interface GroupLimits {

    /**
     * How many answered or still can with a code they have. It does not move with what comes in online: else who tries one size after
     * the other would find out how many answered today.
     */
    int smallest(UUID scan, String audience);
}
