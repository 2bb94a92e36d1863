package nl.lokaledemocratie.quickscan.comparison.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies under and beside what is compared.
 *
 * @param provinces   code of each, by its name
 * @param ofProvinces whether provinces are compared and not municipalities
 * @param others      what can be read and not be compared
 */
public record Ground(Map<String, String> provinces, boolean ofProvinces, List<Other> others) {

    /** An organisation that was asked something else, or where nobody took part. */
    public record Other(String code, String name, Optional<String> province) {}

    public Ground {
        provinces = Map.copyOf(provinces);
        others = List.copyOf(others);
    }
}
