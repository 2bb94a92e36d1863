package nl.lokaledemocratie.quickscan.publication.web;

import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.response.store.DamagedSheetsException;

/**
 * Why the sheets of a scan were not opened, and the scan not closed.
 *
 * @param keyLost whether there is no key
 * @param damaged how many sheets do not open, per group
 */
public record BoxProblem(boolean keyLost, Map<String, Integer> damaged) {

    static final BoxProblem NONE = new BoxProblem(false, Map.of());
    static final BoxProblem KEY_LOST = new BoxProblem(true, Map.of());

    private static final String WITHOUT = "zonder";
    private static final int MOST = 1_000_000;

    static BoxProblem damaged(DamagedSheetsException cause) {
        return new BoxProblem(false, new TreeMap<>(cause.perAudience()));
    }

    /** How many sheets the griffier agreed to leave out. */
    static int accepted(MultivaluedMap<String, String> sent) {
        String typed = sent.getFirst(WITHOUT);
        return typed == null ? 0 : WholeNumber.parse(typed, 0, MOST).orElse(0);
    }

    /** How many of a group. */
    public int of(String audience) {
        return damaged.getOrDefault(audience, 0);
    }

    public int total() {
        return damaged.values().stream().mapToInt(Integer::intValue).sum();
    }
}
