package nl.lokaledemocratie.quickscan.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an open group was composed in this scan and in the previous one, by one background question: other people can mean other answers
 * (METHOD.md 10).
 *
 * @param parts the options that enough people chose in both scans; others do not count at all
 */
public record Composition(String group, String question, List<Part> parts) {

    public Composition {
        parts = List.copyOf(parts);
    }

    /** The share of one option, a fraction of 1 of everybody who chose one of the options that are shown. */
    public record Part(String option, double now, double before) {}

    /**
     * What may be shown of the people who chose each option, as METHOD.md 12.7 has it for filters: options with fewer than {@code least}
     * in one of the scans are left out; empty when fewer than two remain.
     *
     * @param options in order
     */
    public static Optional<Composition> of(
            String group,
            String question,
            List<String> options,
            Map<String, Integer> now,
            Map<String, Integer> before,
            int least) {
        List<String> shown = options.stream()
                .filter(option -> now.getOrDefault(option, 0) >= least && before.getOrDefault(option, 0) >= least)
                .toList();
        if (shown.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Composition(
                group,
                question,
                shown.stream()
                        .map(option -> new Part(option, share(option, shown, now), share(option, shown, before)))
                        .toList()));
    }

    private static double share(String option, List<String> shown, Map<String, Integer> counts) {
        return (double) counts.get(option)
                / shown.stream().mapToInt(counts::get).sum();
    }
}
