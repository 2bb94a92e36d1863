package nl.lokaledemocratie.quickscan.analysis.claim;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings.GroupDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Which groups lie farthest apart in a theme and what may be said of that, whether it stands out or not: of the differences in now (in wish
 * where now is not asked) between groups that are shown fully, the largest, and those that are printed as the same number (METHOD.md 4b and
 * 11b). Only where each of these has a verdict.
 */
public final class FarthestApart {

    private final PublishedResult result;
    private final Map<Cell, PublishedScore> scores;
    private final Map<Aspect, Map<List<Cell>, TestedDifference>> tests;

    private FarthestApart(PublishedResult result) {
        this.result = result;
        scores = result.byCell();
        tests = Aspect.ASKED.stream()
                .collect(Collectors.toMap(
                        Function.identity(), aspect -> TestedDifferences.between(result, aspect).stream()
                                .collect(Collectors.toMap(
                                        test -> List.of(test.a(), test.b().orElseThrow()), Function.identity()))));
    }

    /** Of a result, whose themes can be asked for one after the other. */
    public static FarthestApart of(PublishedResult result) {
        return new FarthestApart(result);
    }

    /** What may be said of a difference (METHOD.md 4b). */
    public enum Words {
        DIFFERENT,
        SMALL,
        EQUIVALENT,
        UNDECIDED
    }

    /**
     * Two groups.
     *
     * @param points between them, in scale points, without sign
     */
    public record Pair(Cell a, Cell b, double first, double second, double points, Words words) {}

    /**
     * All that lie equally far apart.
     *
     * @param pairs at least one, in the order of the result
     * @param over  the groups among which they are farthest apart
     */
    public record Found(Aspect aspect, List<Pair> pairs, RankedOver over) {

        public Found {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Of one theme; empty where nothing may be said.
     *
     * @param printed how a number of scale points is printed
     */
    public Optional<Found> in(String theme, DoubleFunction<String> printed) {
        Aspect aspect = cells(theme, Aspect.NOW).isEmpty() ? Aspect.WISH : Aspect.NOW;
        List<GroupDifference> all = result.findings().differences().stream()
                .filter(row -> isOf(row.a(), theme, aspect))
                .filter(row -> isSayable(row.a()) && isSayable(row.b()))
                .toList();
        Optional<String> largest = all.stream()
                .map(FarthestApart::size)
                .max(Comparator.naturalOrder())
                .map(printed::apply);
        List<Optional<Pair>> pairs = all.stream()
                .filter(row -> largest.equals(Optional.of(printed.apply(size(row)))))
                .map(this::pair)
                .toList();
        return pairs.isEmpty() || pairs.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Found(
                        aspect,
                        pairs.stream().flatMap(Optional::stream).toList(),
                        RankedOver.of(cells(theme, aspect))));
    }

    private Optional<Pair> pair(GroupDifference row) {
        return words(row).map(words -> new Pair(row.a(), row.b(), mean(row.a()), mean(row.b()), size(row), words));
    }

    /** That there is a difference is not noted (METHOD.md 4b): it follows from the test. */
    private Optional<Words> words(GroupDifference row) {
        Optional<PublishedNote.Kind> verdict = result.findings().verdict(row.a(), row.b());
        if (verdict.isPresent()) {
            return switch (verdict.get()) {
                case EQUIVALENT -> Optional.of(Words.EQUIVALENT);
                case SMALL -> Optional.of(Words.SMALL);
                case UNDECIDED -> Optional.of(Words.UNDECIDED);
                case CEILING, UNRELIABLE_GAP -> Optional.empty();
            };
        }
        return Optional.ofNullable(
                        tests.getOrDefault(row.a().aspect(), Map.of()).get(List.of(row.a(), row.b())))
                .filter(test -> test.pHolm().orElse(1) < AnalysisSettings.STANDARD.alphaLevel())
                .map(test -> Words.DIFFERENT);
    }

    private List<PublishedScore> cells(String theme, Aspect aspect) {
        return result.scores().stream()
                .filter(score -> isOf(score.cell(), theme, aspect))
                .toList();
    }

    private boolean isSayable(Cell cell) {
        return Optional.ofNullable(scores.get(cell)).filter(Claims::isSayable).isPresent();
    }

    private double mean(Cell cell) {
        return requireNonNull(scores.get(cell)).mean().orElseThrow();
    }

    private static boolean isOf(Cell cell, String theme, Aspect aspect) {
        return cell.level() == Level.THEME && cell.key().equals(theme) && cell.aspect() == aspect;
    }

    private static double size(GroupDifference row) {
        return Math.abs(row.difference());
    }
}
