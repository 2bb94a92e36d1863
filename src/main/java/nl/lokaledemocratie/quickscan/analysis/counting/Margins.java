package nl.lokaledemocratie.quickscan.analysis.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known composition of a group: per background variable how many people are in each category. */
public record Margins(List<Variable> variables) {

    /**
     * One background variable.
     *
     * @param counts    people per category, in order
     * @param uncounted categories of which no figure exists; who is in one has not filled in the variable
     */
    public record Variable(String name, Map<String, Double> counts, Set<String> uncounted) {

        public Variable {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            uncounted = Set.copyOf(uncounted);
        }

        /** A variable of which every category is counted. */
        public Variable(String name, Map<String, Double> counts) {
            this(name, counts, Set.of());
        }

        public double total() {
            return counts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public Margins {
        variables = List.copyOf(variables);
    }
}
