package nl.lokaledemocratie.quickscan.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An import that was confirmed and can be withdrawn.
 *
 * @param receipt of the form with which it was confirmed: tells it from every other one
 * @param sheets  how many per key of an audience
 */
public record TakenBatch(int number, LocalDate day, UUID receipt, Map<String, Integer> sheets) {

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
