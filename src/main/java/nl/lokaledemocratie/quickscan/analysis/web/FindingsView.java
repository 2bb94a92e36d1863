package nl.lokaledemocratie.quickscan.analysis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Findings;
import nl.lokaledemocratie.quickscan.analysis.Findings.GroupDifference;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * What stands out, how groups differ and what changed since the previous scan, as the result page shows it.
 *
 * @param gaps        remarkable gaps within a group
 * @param perceptions remarkable differences between groups
 * @param trends      remarkable changes
 * @param changes     every change that may be shown, per theme
 */
public record FindingsView(
        List<Notable> gaps, List<Notable> perceptions, List<Notable> trends, List<ThemeChanges> changes) {

    /**
     * One remarkable result.
     *
     * @param group name; as in running text where there are two
     * @param other the second group, empty when there is one
     * @param size  in scale points, with its sign
     */
    public record Notable(String theme, String group, String other, double size) {

        public boolean isHigher() {
            return size > 0;
        }

        /** Without sign. */
        public double points() {
            return Math.abs(size);
        }
    }

    /** Two groups beside each other in one theme: the first minus the second. */
    public record Pair(String first, String second, Points now, Points wish) {}

    /** A difference in scale points, or the words instead of it. */
    public record Points(ScoreCell.State state, double value) {

        public boolean isShown() {
            return state == ScoreCell.State.SHOWN;
        }
    }

    /** The changes of one theme, over so many statements that both scans asked. */
    public record ThemeChanges(String key, String name, int statements, List<Change> rows) {}

    /** How one group answered one question, then and now. */
    public record Change(String group, boolean wish, PublishedChange published) {

        /** Small changes could have gone unnoticed; how small. */
        public Optional<Double> detectable() {
            return published.detectable().stream().boxed().findFirst();
        }
    }

    static FindingsView of(PublishedResult result, Questionnaire questionnaire, String language) {
        return new Maker(result, questionnaire, language).view();
    }

    /** The pairs of groups of a theme, in order. */
    static List<Pair> pairs(PublishedResult result, Questionnaire questionnaire, Theme theme, String language) {
        return new Maker(result, questionnaire, language).pairs(theme);
    }

    /** Puts findings into words. */
    private record Maker(PublishedResult result, Questionnaire questionnaire, String language) {

        FindingsView view() {
            Findings findings = result.findings();
            return new FindingsView(
                    notable(findings, RemarkableResult.Kind.PAIRED_GAP, this::name),
                    notable(findings, RemarkableResult.Kind.PERCEPTION_GAP, this::inText),
                    notable(findings, RemarkableResult.Kind.TREND, this::name),
                    questionnaire.themes().stream()
                            .map(this::changes)
                            .filter(theme -> !theme.rows().isEmpty())
                            .toList());
        }

        private List<Notable> notable(Findings findings, RemarkableResult.Kind kind, Function<Cell, String> group) {
            return findings.remarkable(kind).stream()
                    .map(row -> new Notable(
                            theme(row.cells().get(0)),
                            group.apply(row.cells().get(0)),
                            row.cells().size() > 1 ? group.apply(row.cells().get(1)) : "",
                            row.estimate()))
                    .toList();
        }

        private ThemeChanges changes(Theme theme) {
            List<PublishedChange> rows = result.findings().changes().stream()
                    .filter(row -> row.cell().key().equals(theme.key()))
                    .toList();
            return new ThemeChanges(
                    theme.key(),
                    theme.name().in(language),
                    rows.stream().mapToInt(PublishedChange::commonItems).max().orElse(0),
                    rows.stream()
                            .map(row -> new Change(name(row.cell()), row.cell().aspect() == Aspect.WISH, row))
                            .toList());
        }

        List<Pair> pairs(Theme theme) {
            List<String> groups =
                    result.groups().stream().map(group -> group.key()).toList();
            List<Pair> pairs = new ArrayList<>();
            for (int a = 0; a < groups.size(); a++) {
                for (int b = a + 1; b < groups.size(); b++) {
                    Cell first = new Cell(Level.THEME, groups.get(a), theme.key(), Aspect.NOW);
                    Cell second = new Cell(Level.THEME, groups.get(b), theme.key(), Aspect.NOW);
                    pairs.add(new Pair(
                            name(first),
                            name(second),
                            points(first, second, Aspect.NOW),
                            points(first, second, Aspect.WISH)));
                }
            }
            return pairs;
        }

        private Points points(Cell first, Cell second, Aspect aspect) {
            Cell a = new Cell(first.level(), first.group(), first.key(), aspect);
            Cell b = new Cell(second.level(), second.group(), second.key(), aspect);
            return result.findings().differences().stream()
                    .filter(row -> row.a().equals(a) && row.b().equals(b))
                    .findFirst()
                    .map(GroupDifference::difference)
                    .map(points -> new Points(ScoreCell.State.SHOWN, points))
                    .orElseGet(() -> new Points(missing(a, b), 0));
        }

        /** Why there is no difference; a hidden side hides it. */
        private ScoreCell.State missing(Cell a, Cell b) {
            List<Optional<Visibility>> sides = List.of(visibility(a), visibility(b));
            if (sides.contains(Optional.of(Visibility.HIDDEN))) {
                return ScoreCell.State.HIDDEN;
            }
            return sides.contains(Optional.of(Visibility.NO_DATA))
                    ? ScoreCell.State.NO_DATA
                    : ScoreCell.State.NOT_ASKED;
        }

        private Optional<Visibility> visibility(Cell cell) {
            return result.find(cell.level(), cell.group(), cell.key(), cell.aspect())
                    .map(PublishedScore::visibility);
        }

        private String theme(Cell cell) {
            return questionnaire.themes().stream()
                    .filter(theme -> theme.key().equals(cell.key()))
                    .map(theme -> theme.name().in(language))
                    .findFirst()
                    .orElseThrow();
        }

        private String name(Cell cell) {
            return questionnaire.audience(cell.group()).name().in(language);
        }

        private String inText(Cell cell) {
            return questionnaire.audience(cell.group()).inText().in(language);
        }
    }
}
