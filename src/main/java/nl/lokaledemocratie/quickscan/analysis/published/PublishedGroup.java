package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.OptionalInt;

/**
 * A group as it may be shown; the number of respondents is public, also when small (METHOD.md 0.7).
 *
 * @param population number of people in the group, when known
 * @param closed     everyone in the group was invited personally
 * @param paper      how many answered on paper, public likewise; empty in what was published before that was counted
 */
public record PublishedGroup(String key, int respondents, OptionalInt population, boolean closed, OptionalInt paper) {

    /** What was stored before paper was counted has none. */
    public PublishedGroup {
        paper = paper == null ? OptionalInt.empty() : paper;
    }

    /** A group of which nobody answered on paper. */
    public PublishedGroup(String key, int respondents, OptionalInt population, boolean closed) {
        this(key, respondents, population, closed, OptionalInt.of(0));
    }

    /** More sheets than people of a closed group: then nothing of it is shown (METHOD.md 12.4b). */
    public boolean isOverfull() {
        return closed && population.isPresent() && respondents > population.getAsInt();
    }
}
