package nl.lokaledemocratie.quickscan.scan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How many people answered; told by who keeps the answers. */
public interface AnsweredCounts {

    /** Of an audience, online and on paper together. */
    int answered(UUID scan, String audience);

    /** Of these, who is not told yet. */
    Untold untold(UUID scan, String audience);

    /**
     * Who answered online and is not told yet, so that no number tells of one person.
     *
     * @param people how many
     * @param after  the last day of which is told; none when nothing is
     */
    record Untold(int people, Optional<LocalDate> after) {}

    /** Counts now what came in until now, so that it keeps its day. */
    void catchUp(UUID scan);
}
