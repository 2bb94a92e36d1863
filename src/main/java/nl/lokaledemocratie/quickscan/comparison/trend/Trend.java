package nl.lokaledemocratie.quickscan.comparison.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * The scans of one organisation one after the other.
 *
 * @param waves in the order in which they closed
 * @param lines themes of the latest questionnaire in order, each with its groups
 */
public record Trend(List<Wave> waves, Aspect aspect, List<Line> lines) {

    public Trend {
        waves = List.copyOf(waves);
        lines = List.copyOf(lines);
    }

    /**
     * One theme and group.
     *
     * @param steps from each scan to a later one, the earliest first
     */
    public record Line(Theme theme, Audience group, List<Step> steps) {

        public Line {
            steps = List.copyOf(steps);
        }
    }

    /** @param aspect now or wish: METHOD.md 10 tests no gaps */
    public static Trend of(Collection<Wave> published, Aspect aspect) {
        List<Wave> waves = published.stream()
                .sorted(Comparator.comparing(Wave::closedOn)
                        .thenComparing(wave -> before(wave, published))
                        .thenComparing(Wave::scan))
                .toList();
        if (waves.size() < 2) {
            return new Trend(waves, aspect, List.of());
        }
        Questionnaire latest = waves.get(waves.size() - 1).questionnaire();
        List<Line> lines = latest.themes().stream()
                .flatMap(theme -> latest.audiences().stream()
                        .map(group -> new Line(theme, group, steps(waves, group.key(), theme.key(), aspect))))
                .toList();
        return new Trend(waves, aspect, lines);
    }

    /** How many scans it follows on: of two that closed on one day the later was set beside the earlier. */
    private static int before(Wave wave, Collection<Wave> all) {
        Set<UUID> seen = new HashSet<>();
        Optional<Wave> at = Optional.of(wave);
        while (at.isPresent() && seen.add(at.get().scan())) {
            Optional<UUID> previous = at.get().previous();
            at = all.stream()
                    .filter(one -> previous.filter(one.scan()::equals).isPresent())
                    .findFirst();
        }
        return seen.size();
    }

    private static List<Step> steps(List<Wave> waves, String group, String theme, Aspect aspect) {
        List<Step> steps = new ArrayList<>();
        for (int after = 1; after < waves.size(); after++) {
            Wave later = waves.get(after);
            Optional<Integer> before = later.previous().flatMap(scan -> number(waves, scan));
            steps.add(
                    before.isEmpty()
                            ? Step.without(after - 1, after, Step.Why.NOT_SET)
                            : Step.of(before.get(), waves.get(before.get()), after, later, group, theme, aspect));
        }
        return steps;
    }

    private static Optional<Integer> number(List<Wave> waves, UUID scan) {
        return IntStream.range(0, waves.size())
                .boxed()
                .filter(number -> waves.get(number).scan().equals(scan))
                .findFirst();
    }

    /** Whether there are two scans to set beside each other. */
    public boolean isLong() {
        return waves.size() > 1;
    }
}
