package nl.lokaledemocratie.quickscan.paper;

import java.time.LocalDate;
import java.util.Map;

/**
 * An import that was confirmed and can be withdrawn.
 *
 * @param sheets how many per key of an audience
 */
public record TakenBatch(int number, LocalDate day, Map<String, Integer> sheets) {

    public TakenBatch {
        sheets = Map.copyOf(sheets);
    }

    public int total() {
        return sheets.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(String audience) {
        return sheets.getOrDefault(audience, 0);
    }
}
