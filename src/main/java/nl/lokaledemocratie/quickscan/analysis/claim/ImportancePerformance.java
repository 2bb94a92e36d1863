package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Cross;
import nl.lokaledemocratie.quickscan.analysis.stats.Cross.Place;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/**
 * Wish against now of the themes of one group, as far as both are published whole (METHOD.md 8; Martilla and James 1977). The cross lies at
 * the means of the group's own points, so it always puts something in every corner that points can be in: it compares themes within a group.
 *
 * @param scale  on which all points lie
 * @param crossX mean of now over the points
 * @param crossY mean of wish over the points
 */
public record ImportancePerformance(String group, Scale scale, double crossX, double crossY, List<Point> points) {

    public ImportancePerformance {
        points = List.copyOf(points);
    }

    /**
     * One theme.
     *
     * @param x          mean of now
     * @param y          mean of wish
     * @param wanted     not below the cross, in y
     * @param present    not below the cross, in x
     * @param borderline the cross lies within what may be the mean, so it is not certain on which side the point is
     */
    public record Point(Theme theme, double x, double y, boolean wanted, boolean present, boolean borderline) {

        /** Whether the theme is wished for more than the others and there is less of it now, for certain. */
        public boolean isWantedAndMissed() {
            return wanted && !present && !borderline;
        }
    }

    /** A theme with what is published of it. */
    private record Pair(Theme theme, PublishedScore now, PublishedScore wish) {

        Place place() {
            return new Place(mean(now), shown(now), mean(wish), shown(wish));
        }

        private static double mean(PublishedScore score) {
            return score.mean().orElseThrow();
        }

        private static Interval shown(PublishedScore score) {
            return score.detail().map(ScoreDetail::interval).orElse(Interval.NOTHING);
        }
    }

    /** A row for each group and scale with enough points, groups in their order. */
    public static List<ImportancePerformance> of(PublishedResult result, Questionnaire questionnaire) {
        List<Scale> scales = new ArrayList<>(new LinkedHashSet<>(questionnaire.themes().stream()
                .flatMap(theme -> scale(questionnaire, theme).stream())
                .toList()));
        return result.groups().stream()
                .flatMap(group -> scales.stream().flatMap(scale -> of(result, questionnaire, group, scale)))
                .toList();
    }

    private static Stream<ImportancePerformance> of(
            PublishedResult result, Questionnaire questionnaire, PublishedGroup group, Scale scale) {
        List<Pair> pairs = questionnaire.themes().stream()
                .filter(theme -> scale(questionnaire, theme).equals(Optional.of(scale)))
                .map(theme -> pair(result, group, theme))
                .flatMap(Optional::stream)
                .toList();
        if (!Cross.isEnough(pairs.size())) {
            return Stream.empty();
        }
        Cross cross = Cross.at(pairs.stream().map(Pair::place).toList());
        return Stream.of(new ImportancePerformance(
                group.key(),
                scale,
                cross.x(),
                cross.y(),
                pairs.stream()
                        .map(pair -> point(pair.theme(), pair.place(), cross))
                        .toList()));
    }

    private static Point point(Theme theme, Place place, Cross cross) {
        return new Point(
                theme, place.x(), place.y(), cross.isWanted(place), cross.isPresent(place), cross.touches(place));
    }

    private static Optional<Scale> scale(Questionnaire questionnaire, Theme theme) {
        return questionnaire.statements().stream()
                .filter(statement -> Objects.equals(statement.theme(), theme.key()))
                .map(statement -> statement.scale())
                .findFirst();
    }

    private static Optional<Pair> pair(PublishedResult result, PublishedGroup group, Theme theme) {
        Cell now = new Cell(Level.THEME, group.key(), theme.key(), Aspect.NOW);
        return whole(result, now)
                .flatMap(x -> whole(result, now.of(Aspect.WISH)).map(y -> new Pair(theme, x, y)));
    }

    private static Optional<PublishedScore> whole(PublishedResult result, Cell cell) {
        return result.find(cell)
                .filter(score ->
                        score.visibility() == Visibility.FULL && score.mean().isPresent());
    }
}
