package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What is said of a theme before anything else, with its levels, by a fixed rule: the first {@link Kind} in their order of which there is
 * any. Groups stand in the order of the result, which is no ranking.
 *
 * @param levels of the groups it names; empty for {@link Kind#HIDDEN} and {@link Kind#NO_SCORES}
 * @param told   the remarkable results that it tells: nobody needs to say these again
 */
public record ThemeHeadline(Kind kind, List<Levels> levels, List<PublishedRemarkable> told) {

    /** What it can be about. */
    public enum Kind {
        /** Groups with a remarkable gap (METHOD.md 11): their now and wish. */
        GAP,
        /** The two groups that differ most remarkably in now: their now. */
        GROUPS,
        /** Groups of which now changed remarkably: then and now, over the statements of both scans. */
        CHANGE,
        /** Nothing stands out: now and wish of the groups of which these may be said. */
        LEVELS,
        /** The same where only means of few answers are shown. */
        FEW,
        HIDDEN,
        NO_SCORES
    }

    /**
     * Of one group.
     *
     * @param first  now; for {@link Kind#CHANGE} that of the previous scan
     * @param second the wish; for {@link Kind#CHANGE} now
     */
    public record Levels(String group, Optional<Double> first, Optional<Double> second) {}

    public ThemeHeadline {
        levels = List.copyOf(levels);
        told = List.copyOf(told);
    }

    /** Of a theme of a result. */
    public static ThemeHeadline of(PublishedResult result, String theme) {
        Reading reading = new Reading(result, theme);
        return reading.gap()
                .or(reading::groups)
                .or(reading::change)
                .or(() -> reading.levels(Kind.LEVELS, Claims::isSayable))
                .or(() -> reading.levels(Kind.FEW, score -> score.visibility().isShown()))
                .orElseGet(() ->
                        new ThemeHeadline(reading.isAnyHidden() ? Kind.HIDDEN : Kind.NO_SCORES, List.of(), List.of()));
    }

    private record Reading(PublishedResult result, String theme) {

        private Optional<ThemeHeadline> gap() {
            return headline(
                    Kind.GAP,
                    remarkable(RemarkableKind.PAIRED_GAP),
                    row -> pair(row.cells().get(0).group(), Claims::isSayable));
        }

        /** More pairs of one theme stand below it. */
        private Optional<ThemeHeadline> groups() {
            return remarkable(RemarkableKind.PERCEPTION_GAP).stream()
                    .findFirst()
                    .map(row -> new ThemeHeadline(
                            Kind.GROUPS,
                            row.cells().stream()
                                    .map(cell ->
                                            new Levels(cell.group(), mean(cell, Claims::isSayable), Optional.empty()))
                                    .toList(),
                            List.of(row)))
                    .filter(found -> found.levels().stream()
                            .allMatch(levels -> levels.first().isPresent()));
        }

        private Optional<ThemeHeadline> change() {
            return headline(Kind.CHANGE, remarkable(RemarkableKind.TREND), this::waves);
        }

        private Levels waves(PublishedRemarkable row) {
            Cell cell = row.cells().get(0);
            Optional<PublishedChange> change = result.findings().changes().stream()
                    .filter(found -> found.cell().equals(cell))
                    .findFirst();
            return new Levels(cell.group(), change.map(PublishedChange::before), change.map(PublishedChange::now));
        }

        private static Optional<ThemeHeadline> headline(
                Kind kind, List<PublishedRemarkable> rows, Function<PublishedRemarkable, Levels> levels) {
            List<Levels> found = new ArrayList<>();
            List<PublishedRemarkable> told = new ArrayList<>();
            rows.forEach(row -> {
                Levels one = levels.apply(row);
                if (one.first().isPresent() && one.second().isPresent()) {
                    found.add(one);
                    told.add(row);
                }
            });
            return found.isEmpty() ? Optional.empty() : Optional.of(new ThemeHeadline(kind, found, told));
        }

        private List<PublishedRemarkable> remarkable(RemarkableKind kind) {
            List<String> groups =
                    result.groups().stream().map(PublishedGroup::key).toList();
            return result.findings().remarkable(kind).stream()
                    .filter(row -> row.cells().get(0).key().equals(theme))
                    .sorted(
                            kind == RemarkableKind.PERCEPTION_GAP
                                    ? Comparator.comparingInt(PublishedRemarkable::rank)
                                    : Comparator.comparingInt(row ->
                                            groups.indexOf(row.cells().get(0).group())))
                    .toList();
        }

        private Optional<ThemeHeadline> levels(Kind kind, Predicate<PublishedScore> sayable) {
            List<Levels> levels = result.groups().stream()
                    .map(group -> pair(group.key(), sayable))
                    .filter(one -> one.first().isPresent() || one.second().isPresent())
                    .toList();
            return levels.isEmpty() ? Optional.empty() : Optional.of(new ThemeHeadline(kind, levels, List.of()));
        }

        private Levels pair(String group, Predicate<PublishedScore> sayable) {
            Cell now = new Cell(Level.THEME, group, theme, Aspect.NOW);
            return new Levels(group, mean(now, sayable), mean(now.of(Aspect.WISH), sayable));
        }

        private Optional<Double> mean(Cell cell, Predicate<PublishedScore> sayable) {
            return result.find(cell)
                    .filter(sayable)
                    .flatMap(score -> score.mean().stream().boxed().findFirst());
        }

        private boolean isAnyHidden() {
            return result.scores().stream()
                    .anyMatch(score -> score.cell().level() == Level.THEME
                            && score.cell().key().equals(theme)
                            && score.visibility() == Visibility.HIDDEN);
        }
    }
}
