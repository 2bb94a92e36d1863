package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings.GroupDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Two groups beside each other in one theme: the first minus the second. */
public record GroupPair(String first, String second, Points now, Points wish) {

    /**
     * A difference in scale points, or the words instead of it.
     *
     * @param rounded whether the printed means of the two groups differ by something else than what is printed
     * @param verdict what may be said of its size, where anything may
     */
    public record Points(ScoreCell.State state, double value, boolean rounded, Optional<PublishedNote.Kind> verdict) {

        public boolean isShown() {
            return state == ScoreCell.State.SHOWN;
        }

        private static Points of(PublishedResult result, Cell a, Cell b) {
            return result.findings().differences().stream()
                    .filter(row -> row.a().equals(a) && row.b().equals(b))
                    .findFirst()
                    .map(GroupDifference::difference)
                    .map(points -> new Points(
                            ScoreCell.State.SHOWN,
                            points,
                            !addsUp(result, a, b, points),
                            result.findings().verdict(a, b)))
                    .orElseGet(() -> new Points(
                            missing(List.of(visibility(result, a), visibility(result, b))),
                            0,
                            false,
                            Optional.empty()));
        }

        /** A side that is not shown cannot be calculated along with. */
        private static boolean addsUp(PublishedResult result, Cell a, Cell b, double points) {
            OptionalDouble first = mean(result, a);
            OptionalDouble second = mean(result, b);
            return first.isEmpty()
                    || second.isEmpty()
                    || GapNote.addsUp(second.getAsDouble(), first.getAsDouble(), points);
        }

        private static OptionalDouble mean(PublishedResult result, Cell cell) {
            return result.find(cell)
                    .filter(score -> score.visibility().isShown())
                    .map(PublishedScore::mean)
                    .orElseGet(OptionalDouble::empty);
        }

        /** Why there is no difference; a hidden side hides it. */
        private static ScoreCell.State missing(List<Optional<Visibility>> sides) {
            if (sides.contains(Optional.of(Visibility.HIDDEN))) {
                return ScoreCell.State.HIDDEN;
            }
            return sides.contains(Optional.of(Visibility.NO_DATA))
                    ? ScoreCell.State.NO_SCORE
                    : ScoreCell.State.NOT_ASKED;
        }

        private static Optional<Visibility> visibility(PublishedResult result, Cell cell) {
            return result.find(cell).map(PublishedScore::visibility);
        }
    }

    /** All pairs of groups that somebody of took part in a theme, in order; empty where no two of them may be compared. */
    public static List<GroupPair> list(PublishedResult result, String theme, UnaryOperator<String> name) {
        List<String> groups = result.groups().stream()
                .filter(group -> group.respondents() > 0)
                .map(PublishedGroup::key)
                .toList();
        List<GroupPair> pairs = new ArrayList<>();
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                pairs.add(new GroupPair(
                        name.apply(groups.get(a)),
                        name.apply(groups.get(b)),
                        points(result, theme, groups.get(a), groups.get(b), Aspect.NOW),
                        points(result, theme, groups.get(a), groups.get(b), Aspect.WISH)));
            }
        }
        return pairs.stream().anyMatch(GroupPair::isAnyShown) ? pairs : List.of();
    }

    private boolean isAnyShown() {
        return now.isShown() || wish.isShown();
    }

    private static Points points(PublishedResult result, String theme, String a, String b, Aspect aspect) {
        return Points.of(result, new Cell(Level.THEME, a, theme, aspect), new Cell(Level.THEME, b, theme, aspect));
    }
}
