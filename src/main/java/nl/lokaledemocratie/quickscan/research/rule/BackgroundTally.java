package nl.lokaledemocratie.quickscan.research.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Channel;

/**
 * How often each combination of answers to background questions was given; read in one pass. What came on paper is known to whoever typed
 * it, so it hides nobody: it is counted beside.
 */
public final class BackgroundTally {

    private final Map<List<String>, int[]> counts = new HashMap<>();
    private int unseen;
    private int all;

    /**
     * One sheet.
     *
     * @param background an option for each question, empty where nothing was answered
     */
    public void add(List<String> background, Channel channel) {
        int[] pair = counts.computeIfAbsent(List.copyOf(background), combination -> new int[2]);
        pair[1]++;
        all++;
        if (channel == Channel.ONLINE) {
            pair[0]++;
            unseen++;
        }
    }

    /** All sheets. */
    public int all() {
        return all;
    }

    /** Those that nobody typed. */
    public int unseen() {
        return unseen;
    }

    Map<List<String>, int[]> counts() {
        return counts;
    }
}
