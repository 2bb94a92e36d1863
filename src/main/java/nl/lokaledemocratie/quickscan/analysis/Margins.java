package nl.lokaledemocratie.quickscan.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The known composition of a group: per background variable how many people are in each category. */
public record Margins(List<Variable> variables) {

    /**
     * One background variable.
     *
     * @param counts people per category, in order
     */
    public record Variable(String name, Map<String, Double> counts) {

        public Variable {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        double total() {
            return counts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public Margins {
        variables = List.copyOf(variables);
    }
}
