package nl.lokaledemocratie.quickscan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Makes small published results. */
final class PublishedResults {

    private static final ScoreDetail DETAIL =
            new ScoreDetail.OfGap(OptionalDouble.of(1), Interval.NOTHING, Optional.of(new ScoreDetail.Sides(2.5, 3.5)));

    private PublishedResults() {}

    static PublishedResult of(String group, int respondents, PublishedScore... scores) {
        return new PublishedResult(
                List.of(new PublishedGroup(group, respondents, OptionalInt.empty(), false)),
                0,
                List.of(scores),
                Findings.NONE);
    }

    static PublishedScore fullGap(String group, String theme, int n, double gap) {
        return score(group, theme, Visibility.FULL, OptionalInt.of(n), OptionalDouble.of(gap));
    }

    static PublishedScore meanOnlyGap(String group, String theme, int n, double gap) {
        return score(group, theme, Visibility.MEAN_ONLY, OptionalInt.of(n), OptionalDouble.of(gap));
    }

    static PublishedScore gap(String group, String theme, Visibility visibility) {
        return score(group, theme, visibility, OptionalInt.empty(), OptionalDouble.empty());
    }

    private static PublishedScore score(
            String group, String theme, Visibility visibility, OptionalInt n, OptionalDouble mean) {
        Optional<ScoreDetail> detail = visibility == Visibility.FULL ? Optional.of(DETAIL) : Optional.empty();
        return new PublishedScore(new Cell(Level.THEME, group, theme, Aspect.GAP), visibility, n, mean, detail);
    }
}
