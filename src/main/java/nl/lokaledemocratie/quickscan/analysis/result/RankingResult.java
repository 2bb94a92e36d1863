package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;

/**
 * The themes with the largest and the smallest gap of a group, of those that are shown; row of section {@code rankings} of METHOD.md
 * 14, by section 11b. Nothing is said of the others.
 *
 * @param shown    themes of which the gap is FULL
 * @param meanOnly themes of which only the mean is shown
 * @param hidden   themes of which nothing is
 * @param largest  all that are as large as the largest, in order; empty when fewer than two are shown
 */
public record RankingResult(
        String group, int shown, int meanOnly, int hidden, List<Place> largest, List<Place> smallest) {

    /** A theme and its gap, in scale points. */
    public record Place(String key, double gap) {

        private double size() {
            return Math.abs(gap);
        }
    }

    /** A theme with what may be shown of its gap; the gap counts only where it is FULL. */
    public record Candidate(Place place, CellStatus status) {}

    public RankingResult {
        largest = List.copyOf(largest);
        smallest = List.copyOf(smallest);
    }

    /** Of themes in the order of the codebook. */
    public static RankingResult of(String group, List<Candidate> themes) {
        List<Place> full = themes.stream()
                .filter(theme -> theme.status() == CellStatus.FULL)
                .map(Candidate::place)
                .toList();
        boolean enough = full.size() >= 2;
        double most = full.stream().mapToDouble(Place::size).max().orElse(0);
        double least = full.stream().mapToDouble(Place::size).min().orElse(0);
        return new RankingResult(
                group,
                full.size(),
                (int) themes.stream()
                        .filter(theme -> theme.status() == CellStatus.MEAN_ONLY)
                        .count(),
                (int) themes.stream().filter(theme -> theme.status().isHidden()).count(),
                enough ? where(full, place -> Tolerance.isAtLeast(place.size(), most)) : List.of(),
                enough ? where(full, place -> Tolerance.isAtMost(place.size(), least)) : List.of());
    }

    private static List<Place> where(List<Place> places, java.util.function.Predicate<Place> wanted) {
        return new ArrayList<>(places.stream().filter(wanted).toList());
    }
}
