package nl.lokaledemocratie.quickscan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Composition;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Findings.GroupDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Builds published results by hand. */
public final class Results {

    private static final int POINTS = 5;

    private final List<PublishedGroup> groups = new ArrayList<>();
    private final List<PublishedScore> scores = new ArrayList<>();
    private final List<PublishedRemarkable> remarkable = new ArrayList<>();
    private final List<GroupDifference> differences = new ArrayList<>();
    private final List<PublishedChange> changes = new ArrayList<>();
    private final List<PublishedNote> notes = new ArrayList<>();
    private final List<Composition> composition = new ArrayList<>();
    private int empty;

    public Results group(String key, int respondents, int population, boolean closed) {
        groups.add(new PublishedGroup(
                key, respondents, population > 0 ? OptionalInt.of(population) : OptionalInt.empty(), closed));
        return this;
    }

    public Results empty(int dropped) {
        empty = dropped;
        return this;
    }

    /** A fully shown cell. */
    public Results full(Level level, String group, String key, Aspect aspect, int n, double mean) {
        Cell cell = new Cell(level, group, key, aspect);
        return add(
                cell,
                Visibility.FULL,
                n,
                mean,
                Optional.of(detail(2, false, POINTS).flat().of(cell)));
    }

    /** A fully shown gap beside which the means of its pairs may stand. */
    public Results gap(Level level, String group, String key, int n, double nowOfPairs, double wishOfPairs) {
        ScoreDetail detail = new ScoreDetail.OfGap(
                OptionalDouble.of(1), Interval.NOTHING, Optional.of(new ScoreDetail.Sides(nowOfPairs, wishOfPairs)));
        Cell cell = new Cell(level, group, key, Aspect.GAP);
        return add(cell, Visibility.FULL, n, wishOfPairs - nowOfPairs, Optional.of(detail));
    }

    /** A fully shown statement with its number of "weet ik niet". */
    public Results item(String group, String key, Aspect aspect, int n, double mean, int dontKnow, boolean divided) {
        return item(group, key, aspect, n, mean, dontKnow, divided, POINTS);
    }

    /** The same on a scale of so many points. */
    public Results item(
            String group, String key, Aspect aspect, int n, double mean, int dontKnow, boolean divided, int points) {
        Cell cell = new Cell(Level.ITEM, group, key, aspect);
        return add(cell, Visibility.FULL, n, mean, Optional.of(detail(dontKnow, divided, points)));
    }

    public Results meanOnly(Level level, String group, String key, Aspect aspect, int n, double mean) {
        return add(new Cell(level, group, key, aspect), Visibility.MEAN_ONLY, n, mean, Optional.empty());
    }

    public Results hidden(Level level, String group, String key, Aspect aspect) {
        scores.add(PublishedScore.without(new Cell(level, group, key, aspect), Visibility.HIDDEN));
        return this;
    }

    public Results noData(Level level, String group, String key, Aspect aspect) {
        scores.add(PublishedScore.without(new Cell(level, group, key, aspect), Visibility.NO_DATA));
        return this;
    }

    /** Something that stands out in now of a theme, in one group or between two. */
    public Results remarkable(RemarkableKind kind, String theme, double estimate, String... groups) {
        List<Cell> cells = java.util.Arrays.stream(groups)
                .map(group -> new Cell(Level.THEME, group, theme, Aspect.NOW))
                .toList();
        remarkable.add(new PublishedRemarkable(kind, remarkable.size() + 1, cells, estimate, Math.abs(estimate) / 2));
        return this;
    }

    /** Of a theme now: how much the first group is above the second, and what is said of that where anything is. */
    public Results difference(String theme, String first, String second, double points, Optional<Kind> verdict) {
        Cell a = new Cell(Level.THEME, first, theme, Aspect.NOW);
        Cell b = new Cell(Level.THEME, second, theme, Aspect.NOW);
        differences.add(new GroupDifference(a, b, points));
        verdict.ifPresent(kind ->
                notes.add(new PublishedNote(kind, List.of(a, b), OptionalDouble.empty(), OptionalDouble.empty())));
        return this;
    }

    /** What a theme of a group was in the previous scan, a tenth lower. */
    public Results change(String theme, Aspect aspect, String group) {
        Cell cell = new Cell(Level.THEME, group, theme, aspect);
        changes.add(new PublishedChange(cell, 2, 20, 20, 3.1, 3.0, 0.1, OptionalDouble.empty()));
        return this;
    }

    public Results composition(Composition shown) {
        composition.add(shown);
        return this;
    }

    /** What is said of a gap. */
    public Results note(Kind kind, Level level, String group, String key) {
        Cell gap = new Cell(level, group, key, Aspect.GAP);
        notes.add(new PublishedNote(kind, List.of(gap), OptionalDouble.empty(), OptionalDouble.empty()));
        return this;
    }

    public PublishedResult build() {
        return new PublishedResult(
                groups,
                empty,
                scores,
                new Findings(
                        remarkable,
                        differences,
                        changes,
                        composition,
                        notes,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static ScoreDetail detail(int dontKnow, boolean divided, int points) {
        return new ScoreDetail.OfStatement(
                OptionalDouble.of(1),
                Interval.NOTHING,
                dontKnow,
                0,
                IntStream.rangeClosed(1, points).boxed().toList(),
                OptionalDouble.of(0.2),
                OptionalDouble.of(0.2),
                OptionalDouble.of(0.5),
                divided);
    }

    private Results add(Cell cell, Visibility visibility, int n, double mean, Optional<ScoreDetail> detail) {
        scores.add(new PublishedScore(cell, visibility, OptionalInt.of(n), OptionalDouble.of(mean), detail));
        return this;
    }
}
