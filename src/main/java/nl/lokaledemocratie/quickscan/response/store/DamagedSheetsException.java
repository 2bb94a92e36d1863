package nl.lokaledemocratie.quickscan.response.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sealed sheets that do not open: changed, cut off, sealed for another scan or group, or gone. Nothing was opened. */
public class DamagedSheetsException extends RuntimeException {

    private final SortedMap<String, Integer> perAudience;

    public DamagedSheetsException(Map<String, Integer> perAudience) {
        super("Sheets that do not open, per group: " + new TreeMap<>(perAudience));
        this.perAudience = new TreeMap<>(perAudience);
    }

    public SortedMap<String, Integer> perAudience() {
        return perAudience;
    }

    public int total() {
        return perAudience.values().stream().mapToInt(Integer::intValue).sum();
    }
}
